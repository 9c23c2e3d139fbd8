package backflow.numpy.interpreter;

import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Statement;

/// Is told what a run computes, as it computes it. An array may be changed in place later: take what you need at once.
public interface Observer {
    /// Looks away.
    Observer NONE = new Observer() {
        @Override
        public void evaluated(Expression expression, Value value) {}

        @Override
        public void assigned(Statement statement, Expression target, Value value) {}
    };

    /// An expression has got its value.
    void evaluated(Expression expression, Value value);

    /// A statement has given a target its value: a name, or an item. Where the item belongs to an array, the value is
    /// the whole array as it is now; where several are taken apart, each is told by itself. The statement is an
    /// assignment, an augmented one, or a loop.
    void assigned(Statement statement, Expression target, Value value);
}
