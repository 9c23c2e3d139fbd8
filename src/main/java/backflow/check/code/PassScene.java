package backflow.check.code;

import backflow.check.known.Knowledge;
import backflow.numpy.interpreter.Observer;
import backflow.numpy.interpreter.Value;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Both passes, one after the other: what is wrong in the backward pass may have been put into the cache wrong.
///
/// @param forward the forward pass, whose lines are seen
/// @param backward the backward pass, whose gradients count
record PassScene(ForwardScene forward, BackwardScene backward) implements Scene {
    @Override
    public Performance perform(Student student, int set, Observer observer) {
        ForwardScene.Ran ran = forward.run(student, set, observer);
        if (!ran.performance().isRight()) {
            return ran.performance();
        }
        List<Value> caches = new ArrayList<>(backward.caches());
        caches.set(set, ran.cache());
        BackwardScene fed = new BackwardScene(
                backward.function(),
                backward.names(),
                caches,
                backward.upstreams(),
                backward.expected(),
                backward.traces(),
                backward.knowledge());
        return fed.perform(student, set, Observer.NONE);
    }

    @Override
    public FunctionDefinition function() {
        return forward.function();
    }

    @Override
    public Map<String, Value> given() {
        return forward.given();
    }

    @Override
    public List<Trace> traces() {
        return forward.traces();
    }

    @Override
    public Knowledge knowledge() {
        return forward.knowledge();
    }
}
