/// Sets formulas as marks: outlines of the STIX letters in boxes, since JLaTeXMath is under a GPL whose exception is in
/// doubt, and the dozen forms of [backflow.op.Formula] need no TeX.
@NullMarked
package backflow.picture.formula;

import org.jspecify.annotations.NullMarked;
