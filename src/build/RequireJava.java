/**
 * Ends the build with one sentence where even the newest JDK is too old. It is run by that JDK, so it is written in
 * the Java of long ago.
 */
final class RequireJava {
    public static void main(String[] arguments) {
        int needed = Integer.parseInt(arguments[0]);
        if (Runtime.version().feature() < needed) {
            System.err.printf(
                    "Backflow needs a JDK of version %d or later, and the newest found is %s in %s; install one, such"
                        + " as Eclipse Temurin %d, and if it is not found there, name it in ~/.m2/toolchains.xml.%n",
                    needed, Runtime.version(), System.getProperty("java.home"), needed);
            System.exit(1);
        }
    }
}
