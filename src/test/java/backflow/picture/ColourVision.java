package backflow.picture;

/// How people see colours whose eyes lack one kind of cone, and how far apart two colours are to them.
///
/// The matrices are those of severity 1.0 in table 1 of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes,
/// “A Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE Transactions on Visualization and
/// Computer Graphics 15 (6), 2009; they act on linear sRGB.
enum ColourVision {
    COMMON,
    PROTAN,
    DEUTAN,
    TRITAN;

    /// Linear sRGB to CIE XYZ under D65: IEC 61966-2-1.
    private static final double[][] XYZ = {
        {0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}
    };

    private double[][] matrix() {
        return switch (this) {
            case COMMON -> new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
            case PROTAN ->
                new double[][] {
                    {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
                };
            case DEUTAN ->
                new double[][] {
                    {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                };
            case TRITAN ->
                new double[][] {
                    {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
                };
        };
    }

    /// Returns the distance of two colours in CIELAB (ΔE*ab of CIE 1976): 2.3 is just noticeable.
    double distance(Colour one, Colour other) {
        var a = lab(one);
        var b = lab(other);
        return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
    }

    private static double square(double number) {
        return number * number;
    }

    private double[] lab(Colour colour) {
        var linear = new double[] {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
        var seen = product(matrix(), linear);
        for (var i = 0; i < 3; i++) {
            seen[i] = Math.clamp(seen[i], 0, 1);
        }
        var xyz = product(XYZ, seen);
        var white = product(XYZ, new double[] {1, 1, 1});
        var x = root(xyz[0] / white[0]);
        var y = root(xyz[1] / white[1]);
        var z = root(xyz[2] / white[2]);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(int channel) {
        var part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double[] product(double[][] matrix, double[] vector) {
        var product = new double[3];
        for (var row = 0; row < 3; row++) {
            for (var column = 0; column < 3; column++) {
                product[row] += matrix[row][column] * vector[column];
            }
        }
        return product;
    }

    /// The cube root, linear near zero.
    private static double root(double ratio) {
        return ratio > 216.0 / 24389 ? Math.cbrt(ratio) : (24389.0 / 27 * ratio + 16) / 116;
    }
}
