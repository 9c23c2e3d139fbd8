package backflow.picture.why;

import backflow.op.Add;
import backflow.op.Broadcast;
import backflow.op.Divide;
import backflow.op.Exp;
import backflow.op.Log;
import backflow.op.MatrixProduct;
import backflow.op.Maximum;
import backflow.op.Mean;
import backflow.op.Multiply;
import backflow.op.Negate;
import backflow.op.Op;
import backflow.op.Power;
import backflow.op.Reciprocal;
import backflow.op.Reshape;
import backflow.op.Sqrt;
import backflow.op.Square;
import backflow.op.Subtract;
import backflow.op.Sum;
import backflow.op.Transpose;
import backflow.op.Var;

/// What an op is called when it is spoken of: NumPy's names are for code.
final class SpokenOp {
    private SpokenOp() {}

    /// Returns the key of the words for what an op does.
    static String key(Op op) {
        return switch (op) {
            case Add _ -> "picture.spoken.op.add";
            case Broadcast _ -> "picture.spoken.op.broadcast";
            case Divide _ -> "picture.spoken.op.divide";
            case Exp _ -> "picture.spoken.op.exp";
            case Log _ -> "picture.spoken.op.log";
            case MatrixProduct _ -> "picture.spoken.op.matmul";
            case Maximum _ -> "picture.spoken.op.maximum";
            case Mean _ -> "picture.spoken.op.mean";
            case Multiply _ -> "picture.spoken.op.multiply";
            case Negate _ -> "picture.spoken.op.negative";
            case Power _ -> "picture.spoken.op.power";
            case Reciprocal _ -> "picture.spoken.op.reciprocal";
            case Reshape _ -> "picture.spoken.op.reshape";
            case Sqrt _ -> "picture.spoken.op.sqrt";
            case Square _ -> "picture.spoken.op.square";
            case Subtract _ -> "picture.spoken.op.subtract";
            case Sum _ -> "picture.spoken.op.sum";
            case Transpose _ -> "picture.spoken.op.transpose";
            case Var _ -> "picture.spoken.op.var";
        };
    }
}
