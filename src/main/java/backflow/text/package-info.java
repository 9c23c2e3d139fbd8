/// Text for people: a key with its arguments, and the bundles that turn it into a sentence of one language.
@NullMarked
package backflow.text;

import org.jspecify.annotations.NullMarked;
