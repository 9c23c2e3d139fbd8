package backflow.picture.page;

import static backflow.picture.Role.CARD;
import static backflow.picture.Role.GRADIENT;
import static backflow.picture.Role.GRADIENT_TEXT;
import static backflow.picture.Role.GRADIENT_TINT;
import static backflow.picture.Role.HEAT_GRADIENT_NEGATIVE;
import static backflow.picture.Role.HEAT_GRADIENT_POSITIVE;
import static backflow.picture.Role.HEAT_NOT_FINITE;
import static backflow.picture.Role.HEAT_VALUE_NEGATIVE;
import static backflow.picture.Role.HEAT_VALUE_POSITIVE;
import static backflow.picture.Role.HEAT_ZERO;
import static backflow.picture.Role.INK;
import static backflow.picture.Role.MUTED;
import static backflow.picture.Role.ON_FILL;
import static backflow.picture.Role.PAPER;
import static backflow.picture.Role.RIGHT_TEXT;
import static backflow.picture.Role.SUM_TEXT;
import static backflow.picture.Role.SUM_TINT;
import static backflow.picture.Role.VALUE;
import static backflow.picture.Role.VALUE_TEXT;
import static backflow.picture.Role.VALUE_TINT;
import static backflow.picture.Role.WRONG_TEXT;

import backflow.picture.Colour;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.Theme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which letters stand on which ground. A pair that is new in a picture is added here, and thereby measured.
final class Grounds {

    /// The colours from one role to another; of one role, itself twice.
    record Ground(Role from, Role to) {

        static Ground of(Paint paint) {
            return switch (paint) {
                case Paint.None() -> throw new IllegalArgumentException("nothing is no ground");
                case Paint.Plain(var role) -> new Ground(role, role);
                case Paint.Mix(var from, var to, var _) -> new Ground(from, to);
            };
        }

        List<Colour> colours(Theme theme) {
            return IntStream.rangeClosed(0, 20)
                    .mapToObj(step -> theme.colour(from).mix(theme.colour(to), step / 20.0))
                    .toList();
        }
    }

    record Pair(Role letters, Ground ground) {}

    private static final Map<Role, List<Role>> PLAIN = Map.of(
            INK, List.of(PAPER, CARD, VALUE_TINT, GRADIENT_TINT, SUM_TINT, HEAT_ZERO, HEAT_NOT_FINITE),
            MUTED, List.of(PAPER, CARD, VALUE_TINT, GRADIENT_TINT, SUM_TINT),
            VALUE_TEXT, List.of(CARD, VALUE_TINT),
            GRADIENT_TEXT, List.of(CARD, GRADIENT_TINT),
            SUM_TEXT, List.of(CARD, SUM_TINT),
            RIGHT_TEXT, List.of(CARD),
            WRONG_TEXT, List.of(CARD),
            ON_FILL, List.of(INK, VALUE, GRADIENT));

    private static final Map<Role, List<Ground>> MIXED = Map.of(
            INK,
                    List.of(
                            new Ground(HEAT_ZERO, HEAT_VALUE_POSITIVE),
                            new Ground(HEAT_ZERO, HEAT_VALUE_NEGATIVE),
                            new Ground(HEAT_ZERO, HEAT_GRADIENT_POSITIVE),
                            new Ground(HEAT_ZERO, HEAT_GRADIENT_NEGATIVE)),
            MUTED, List.of(new Ground(CARD, VALUE_TINT), new Ground(CARD, GRADIENT_TINT)));

    static final Set<Pair> PAIRS = Stream.concat(
                    PLAIN.entrySet().stream()
                            .flatMap(entry -> entry.getValue().stream()
                                    .map(role -> new Pair(entry.getKey(), new Ground(role, role)))),
                    MIXED.entrySet().stream()
                            .flatMap(entry -> entry.getValue().stream().map(mix -> new Pair(entry.getKey(), mix))))
            .collect(Collectors.toUnmodifiableSet());

    private Grounds() {}
}
