package backflow.check.code;

import backflow.check.edit.Mending;
import backflow.numpy.interpreter.Limits;
import backflow.numpy.interpreter.Observer;
import backflow.numpy.interpreter.PlainProgram;
import backflow.numpy.interpreter.Value;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// A file that is run, as it is or with one of its functions mended.
final class Student {
    private static final int MOST_STEPS = 200_000;
    private static final long MOST_ELEMENTS = 1L << 22;

    private final SourceFile file;
    private final BooleanSupplier cancelled;
    private final PlainProgram program;
    private final Relay relay;

    Student(SourceFile file, BooleanSupplier cancelled) {
        this(file, cancelled, new Relay());
    }

    private Student(SourceFile file, BooleanSupplier cancelled, Relay relay) {
        this(file, cancelled, new PlainProgram(file, Limits.STANDARD.cancelledBy(cancelled), relay), relay);
    }

    private Student(SourceFile file, BooleanSupplier cancelled, PlainProgram program, Relay relay) {
        this.file = file;
        this.cancelled = cancelled;
        this.program = program;
        this.relay = relay;
    }

    /// Returns the same file for runs of which each may go wrong in any way: an edit can make a loop endless.
    Student forTrials() {
        Limits few = new Limits(MOST_STEPS, Limits.STANDARD.depth(), MOST_ELEMENTS, cancelled);
        return new Student(file, cancelled, new PlainProgram(file, few, relay), relay);
    }

    /// Returns the file with a function in the place of the one of its name.
    Student with(FunctionDefinition mended) {
        return new Student(Mending.file(file, mended), cancelled, program.with(mended), relay);
    }

    /// Calls a function.
    ///
    /// @param observer is told what this call computes
    /// @throws backflow.numpy.syntax.DialectException if the code stops
    Value call(String function, List<Value> positional, Map<String, Value> keywords, Observer observer) {
        relay.to = observer;
        try {
            return program.call(function, positional, keywords);
        } finally {
            relay.to = Observer.NONE;
        }
    }

    Value call(String function, List<Value> positional) {
        return call(function, positional, Map.of(), Observer.NONE);
    }

    String printed() {
        return program.printed();
    }

    /// Passes on to whoever watches the call that runs.
    private static final class Relay implements Observer {
        private Observer to = Observer.NONE;

        @Override
        public void evaluated(Expression expression, Value value) {
            to.evaluated(expression, value);
        }

        @Override
        public void assigned(Statement statement, Expression target, Value value) {
            to.assigned(statement, target, value);
        }
    }
}
