package backflow.check.code;

import backflow.check.known.Knowledge;
import backflow.check.known.Likeness;
import backflow.numpy.interpreter.Observer;
import backflow.numpy.interpreter.Value;
import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.tensor.Tensor;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The forward pass, in training or in test mode.
///
/// @param function the function
/// @param call how it is called
/// @param trials the data sets
/// @param truths what is right on each
/// @param isTest whether it runs in test mode
/// @param traces the forward passes of the first data set
record ForwardScene(
        FunctionDefinition function,
        Call call,
        List<Trial> trials,
        List<Reference.Truth> truths,
        boolean isTest,
        List<Trace> traces,
        Knowledge knowledge)
        implements Scene {
    @Override
    public Performance perform(Student student, int set, Observer observer) {
        return run(student, set, observer).performance();
    }

    @Override
    public Map<String, Value> given() {
        return call.arguments(trials.getFirst(), isTest);
    }

    /// A run with what the backward pass needs of it.
    ///
    /// @param arguments what the function was given, as it is afterwards
    /// @param returned what it returned
    record Ran(Performance performance, Map<String, Value> arguments, Value returned) {
        Value cache() {
            return returned instanceof Value.Tuple(List<Value> items) && items.size() > 1
                    ? items.size() == 2 ? items.get(1) : new Value.Tuple(items.subList(1, items.size()))
                    : Value.NONE;
        }

        Optional<Tensor> out() {
            return returned instanceof Value.Tuple(List<Value> items) && !items.isEmpty()
                    ? PlainValues.tensor(items.getFirst())
                    : PlainValues.tensor(returned);
        }
    }

    Ran run(Student student, int set, Observer observer) {
        Map<String, Value> arguments = call.arguments(trials.get(set), isTest);
        try {
            Value returned = student.call(function.name(), List.of(), arguments, observer);
            Ran bare = new Ran(new Performance(List.of(), Optional.empty()), arguments, returned);
            return new Ran(new Performance(outcomes(bare, set), Optional.empty()), arguments, returned);
        } catch (DialectException e) {
            Ran bare = new Ran(new Performance(List.of(), Optional.of(e)), arguments, Value.NONE);
            return new Ran(new Performance(outcomes(bare, set), Optional.of(e)), arguments, Value.NONE);
        }
    }

    private List<Outcome> outcomes(Ran ran, int set) {
        if (truths.isEmpty()) {
            return List.of();
        }
        Reference.Truth truth = truths.get(set);
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(new Outcome("out", ran.out(), truth.out(), Likeness.largest(truth.out())));
        if (!isTest) {
            truth.running()
                    .forEach((name, expected) -> running(ran, name)
                            .ifPresent(actual -> outcomes.add(
                                    new Outcome(name, Optional.of(actual), expected, Likeness.largest(expected)))));
        }
        return outcomes;
    }

    /// The running averages go back through the settings; a function that keeps none has none.
    private Optional<Tensor> running(Ran ran, String name) {
        return call.parameter(Call.SETTINGS)
                .map(ran.arguments()::get)
                .filter(Value.Dict.class::isInstance)
                .map(dict -> ((Value.Dict) dict).items().get(name))
                .flatMap(PlainValues::tensor);
    }
}
