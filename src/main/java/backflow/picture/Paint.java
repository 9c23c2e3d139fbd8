package backflow.picture;

/// What a surface or a line is painted with, by meaning.
public sealed interface Paint {

    /// Nothing is painted.
    Paint NONE = new None();

    /// Nothing.
    record None() implements Paint {}

    /// The colour of one role.
    record Plain(Role role) implements Paint {}

    /// A colour between those of two roles; `share` 0 is the first, 1 the second.
    record Mix(Role from, Role to, double share) implements Paint {

        public Mix {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a share is from 0 to 1: " + share);
            }
        }
    }

    /// Returns the paint of one role.
    static Paint of(Role role) {
        return new Plain(role);
    }
}
