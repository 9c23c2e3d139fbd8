package backflow.check.code;

import backflow.check.edit.Edit;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement.FunctionDefinition;

/// An edit that makes a line right.
///
/// @param line the line that is changed, or behind which one is put
/// @param number the number of the wrong line: where one is missing, of the first that reads the incomplete gradient
/// @param edit what mends it
/// @param mended the function with the edit carried out
/// @param file the file with that function
/// @param isWhole whether it alone makes every result right
record Repair(Line line, int number, Edit edit, FunctionDefinition mended, SourceFile file, boolean isWhole) {}
