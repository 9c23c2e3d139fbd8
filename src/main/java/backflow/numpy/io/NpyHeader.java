package backflow.numpy.io;

import backflow.text.Message;
import java.util.List;

/// What a `.npy` file says of its array.
///
/// @param description the type as NumPy writes it: `<f8`
/// @param fortranOrder whether the first index runs fastest
/// @param extents the lengths of the axes, none of them negative
record NpyHeader(String description, boolean fortranOrder, List<Long> extents) {
    /// More axes than NumPy itself allows.
    private static final int HIGHEST_RANK = 64;

    NpyHeader {
        extents = List.copyOf(extents);
    }

    /// Reads the dictionary `{'descr': '<f8', 'fortran_order': False, 'shape': (4, 3), }`, its keys in any order.
    ///
    /// @throws DataException if it is none, lacks a key, or describes objects or records
    static NpyHeader parse(String file, String text) {
        return new Parser(file, text).header();
    }

    private static final class Parser {
        private final String file;
        private final PythonLiteral literal;
        private String description = "";
        private List<Long> extents = List.of();
        private boolean fortranOrder;
        private int seen;

        Parser(String file, String text) {
            this.file = file;
            literal = new PythonLiteral(text);
        }

        NpyHeader header() {
            if (!literal.take('{')) {
                throw malformed();
            }
            while (!literal.take('}')) {
                entry();
                if (!literal.take(',') && !literal.isNext('}')) {
                    throw malformed();
                }
            }
            if (seen != 0b111 || !literal.isAtEnd()) {
                throw malformed();
            }
            return new NpyHeader(description, fortranOrder, extents);
        }

        private void entry() {
            String key = literal.string().orElseThrow(this::malformed);
            if (!literal.take(':')) {
                throw malformed();
            }
            switch (key) {
                case "descr" -> {
                    seen |= 1;
                    if (literal.isNext('[')) {
                        throw new DataException(file, Message.of("data.npy.records"));
                    }
                    description = literal.string().orElseThrow(this::malformed);
                }
                case "fortran_order" -> {
                    seen |= 2;
                    fortranOrder = literal.bool().orElseThrow(this::malformed);
                }
                case "shape" -> {
                    seen |= 4;
                    extents = literal.tuple(HIGHEST_RANK).orElseThrow(this::malformed);
                }
                default -> throw malformed();
            }
        }

        private DataException malformed() {
            return new DataException(file, Message.of("data.npy.header", String.valueOf(literal.position())));
        }
    }
}
