package backflow.export;

import backflow.picture.Stroke;

/// Broken lines as both formats take them: the phase is never negative.
final class Rhythm {

    private Rhythm() {}

    static double phase(Stroke.Dash dash) {
        var period = dash.on() + dash.off();
        return dash.phase() - period * Math.floor(dash.phase() / period);
    }
}
