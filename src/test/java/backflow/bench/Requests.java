package backflow.bench;

import backflow.tensor.MersenneTwister;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// What `src/test/python/nine_stages.py` asks a measured program for: on each line `N D repetitions` of standard input
/// it answers with the median time of a run in microseconds.
final class Requests {
    /// Prepares what is measured, for a batch of N rows and D columns.
    interface Preparation {
        Runnable of(int n, int d);
    }

    private Requests() {}

    static void answer(Preparation preparation) throws IOException {
        var requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Map<String, Runnable> prepared = new HashMap<>();
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            String[] words = line.split(" ", -1);
            Runnable run = prepared.computeIfAbsent(
                    words[0] + " " + words[1],
                    size -> preparation.of(Integer.parseInt(words[0]), Integer.parseInt(words[1])));
            System.out.println(medianMicroseconds(run, Integer.parseInt(words[2])));
        }
    }

    private static double medianMicroseconds(Runnable run, int repetitions) {
        double[] times = new double[repetitions];
        for (int i = 0; i < repetitions; i++) {
            long start = System.nanoTime();
            run.run();
            times[i] = (System.nanoTime() - start) / 1e3;
        }
        Arrays.sort(times);
        return times[repetitions / 2];
    }

    static Tensor gaussian(MersenneTwister random, Shape shape) {
        double[] numbers = new double[shape.size()];
        Arrays.setAll(numbers, i -> random.nextGaussian());
        return Tensor.of(shape, numbers);
    }
}
