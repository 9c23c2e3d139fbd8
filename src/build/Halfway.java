import backflow.export.OutputFile;
import backflow.export.Png;
import backflow.layout.Size;
import backflow.numpy.Examples;
import backflow.numpy.Setup;
import backflow.picture.Theme;
import backflow.picture.closeup.CloseUp;
import backflow.text.Messages;
import java.nio.file.Path;

/// Draws the close-up of an example at any place of the playhead, where `backflow export` takes whole steps:
/// `java -cp 'target/backflow/lib/app/*' src/build/Halfway.java batchnorm 17.5 sum.png`.
final class Halfway {
    private static final Size PAGE = new Size(800, 330);
    private static final double SCALE = 2;

    public static void main(String[] arguments) throws Exception {
        var program = Examples.find(arguments[0]).orElseThrow();
        double playhead = Double.parseDouble(arguments[1]);
        var closeUp = CloseUp.of(program.run(Setup.NONE).trace(), Messages.english());
        var picture = closeUp.at(playhead, PAGE);
        OutputFile.write(Path.of(arguments[2]), Png.of(picture, Theme.LIGHT, SCALE));
    }
}
