package backflow.picture.formula;

import backflow.layout.Route;
import java.util.Optional;

/// A character at a font size of one pixel, its baseline starting at the origin.
///
/// @param advance how far it moves the pen
/// @param outline its outline; none for a space
record Glyph(double advance, Optional<Route> outline) {}
