package backflow.check.code;

import backflow.check.edit.Scope;
import backflow.numpy.interpreter.Value;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.Statement;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.numpy.syntax.Tree;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Watches a scene and lists the lines that ran, in the order of execution; of a loop, each line as it ran last.
final class Lines {
    private final SourceFile file;
    private final Scene scene;
    private final Student student;
    private final Map<Span, Value> read = new HashMap<>();

    private Lines(SourceFile file, Scene scene, Student student) {
        this.file = file;
        this.scene = scene;
        this.student = student;
    }

    /// The lines of a scene, and what they led to.
    record Seen(List<Line> lines, List<Performance> performances) {
        boolean isRight() {
            return performances.stream().allMatch(Performance::isRight);
        }

        double clarity() {
            return lines.stream().mapToDouble(Line::clarity).sum();
        }
    }

    static Seen of(SourceFile file, Scene scene, Student student) {
        return new Lines(file, scene, student).see();
    }

    private Seen see() {
        List<Performance> performances = new ArrayList<>();
        List<List<Event>> runs = new ArrayList<>();
        for (int set = 0; set < Trial.COUNT; set++) {
            if (!performances.isEmpty() && performances.getFirst().isEndless()) {
                break;
            }
            Watch watch = new Watch();
            performances.add(scene.perform(student, set, watch));
            runs.add(watch.events());
            if (set == 0) {
                read.putAll(watch.read());
            }
        }
        return new Seen(lines(runs, performances), performances);
    }

    private List<Line> lines(List<List<Event>> runs, List<Performance> performances) {
        Map<Key, Integer> last = new LinkedHashMap<>();
        List<Event> events = runs.getFirst();
        for (int i = 0; i < events.size(); i++) {
            last.remove(new Key(events.get(i)));
            last.put(new Key(events.get(i)), i);
        }
        Map<Key, Event> other = new HashMap<>();
        runs.getLast().forEach(event -> other.put(new Key(event), event));
        IdentityHashMap<Statement, FunctionDefinition> owners = owners();
        List<Line> lines = new ArrayList<>();
        last.forEach((key, at) -> {
            Event event = events.get(at);
            FunctionDefinition owner = owners.get(event.statement());
            if (owner != null) {
                lines.add(line(event, Optional.ofNullable(other.get(key)), owner, scope(events, at, owners, owner)));
            }
        });
        ends(events, owners, performances, lines);
        return lines;
    }

    private Line line(Event event, Optional<Event> twin, FunctionDefinition owner, Scope scope) {
        List<Tensor> values = new ArrayList<>();
        event.value().ifPresent(values::add);
        twin.flatMap(Event::value).ifPresent(values::add);
        boolean isSize = event.isSize() || values.isEmpty();
        boolean isZero = values.size() == Trial.COUNT && scene.knowledge().isZero(values);
        var is = isSize || isZero
                ? List.<backflow.check.known.Recognition>of()
                : Line.recognise(values, scene.knowledge());
        return new Line(event.statement(), owner, event.variable(), values, is, isZero, isSize, scope);
    }

    /// What stands at the end of a function: its `return`, and the statement at which the code stopped.
    private void ends(
            List<Event> events,
            IdentityHashMap<Statement, FunctionDefinition> owners,
            List<Performance> performances,
            List<Line> lines) {
        Optional<Integer> stopped = performances.getFirst().failure().map(failure -> failure.line());
        Set<String> ran = new LinkedHashSet<>();
        lines.forEach(line -> ran.add(line.owner().name()));
        ran.add(scene.function().name());
        called(ran);
        for (FunctionDefinition owner : file.functions()) {
            for (Statement statement : Tree.of(owner.body()).statements()) {
                boolean isEnd = stopped.isPresent()
                        ? isAt(statement, stopped.get())
                        : statement instanceof Statement.Return && ran.contains(owner.name());
                if (isEnd && !(statement instanceof Statement.If) && !(statement instanceof Statement.For)) {
                    Scope scope = scope(events, events.size(), owners, owner);
                    lines.add(new Line(statement, owner, "", List.of(), List.of(), false, false, scope));
                }
            }
        }
    }

    /// Adds the functions that functions call.
    private void called(Set<String> ran) {
        int before;
        do {
            before = ran.size();
            for (FunctionDefinition function : file.functions()) {
                if (ran.contains(function.name())) {
                    Tree.of(function.body()).expressions().stream()
                            .filter(expression ->
                                    expression instanceof Expression.Name name && read.containsKey(name.span()))
                            .map(expression -> ((Expression.Name) expression).id())
                            .filter(name -> file.functions().stream()
                                    .anyMatch(other -> other.name().equals(name)))
                            .forEach(ran::add);
                }
            }
        } while (ran.size() > before);
    }

    private static boolean isAt(Statement statement, int line) {
        return statement.span().line() == line;
    }

    /// Returns which function a statement stands in; equal statements at different places are different ones.
    private IdentityHashMap<Statement, FunctionDefinition> owners() {
        IdentityHashMap<Statement, FunctionDefinition> owners = new IdentityHashMap<>();
        for (FunctionDefinition function : file.functions()) {
            Tree.of(function.body()).statements().forEach(statement -> owners.put(statement, function));
        }
        return owners;
    }

    private Scope scope(
            List<Event> events,
            int until,
            IdentityHashMap<Statement, FunctionDefinition> owners,
            FunctionDefinition owner) {
        Map<String, Tensor> arrays = new LinkedHashMap<>();
        Map<String, Double> scalars = new LinkedHashMap<>();
        scene.given().forEach((name, value) -> {
            if (owner.parameters().stream()
                    .anyMatch(parameter -> parameter.name().equals(name))) {
                PlainValues.tensor(value)
                        .ifPresent(tensor -> sort(name, tensor, PlainValues.isNumber(value), arrays, scalars));
            }
        });
        parameters(owner, arrays, scalars);
        for (int i = 0; i < until; i++) {
            Event event = events.get(i);
            FunctionDefinition other = owners.get(event.statement());
            if (other != null
                    && other.name().equals(owner.name())
                    && !event.variable().isEmpty()) {
                event.value().ifPresent(value -> sort(event.variable(), value, event.isSize(), arrays, scalars));
            }
        }
        return new Scope(arrays, scalars, unused(owner), "np");
    }

    /// What a function was called with shows where it reads its parameters.
    private void parameters(FunctionDefinition owner, Map<String, Tensor> arrays, Map<String, Double> scalars) {
        for (Expression expression : Tree.of(owner.body()).expressions()) {
            if (expression instanceof Expression.Name(String id, Span span)
                    && owner.parameters().stream()
                            .anyMatch(parameter -> parameter.name().equals(id))
                    && !arrays.containsKey(id)
                    && !scalars.containsKey(id)) {
                Value value = read.get(span);
                if (value != null) {
                    PlainValues.tensor(value)
                            .ifPresent(tensor -> sort(id, tensor, PlainValues.isNumber(value), arrays, scalars));
                }
            }
        }
    }

    private static void sort(
            String name, Tensor value, boolean isNumber, Map<String, Tensor> arrays, Map<String, Double> scalars) {
        if (isNumber) {
            scalars.put(name, value.item());
        } else {
            arrays.put(name, value);
        }
    }

    /// Returns the names that are given a value and never read.
    private static List<String> unused(FunctionDefinition owner) {
        Tree tree = Tree.of(owner.body());
        Set<Span> targets = new LinkedHashSet<>();
        Set<String> assigned = new LinkedHashSet<>();
        for (Statement statement : tree.statements()) {
            if (statement instanceof Statement.Assign assign) {
                assign.targets().forEach(target -> names(target, targets, assigned));
            }
        }
        tree.expressions().stream()
                .filter(expression -> expression instanceof Expression.Name && !targets.contains(expression.span()))
                .forEach(expression -> assigned.remove(((Expression.Name) expression).id()));
        return List.copyOf(assigned);
    }

    private static void names(Expression target, Set<Span> spans, Set<String> names) {
        switch (target) {
            case Expression.Name(String id, Span span) -> {
                spans.add(span);
                names.add(id);
            }
            case Expression.TupleDisplay display -> display.items().forEach(item -> names(item, spans, names));
            default -> {}
        }
    }

    /// A variable of a statement, of which equal ones at different places are different.
    private record Key(Span place, String variable) {
        Key(Event event) {
            this(event.statement().span(), event.variable());
        }
    }
}
