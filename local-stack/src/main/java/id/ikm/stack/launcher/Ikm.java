package id.ikm.stack.launcher;

import id.ikm.stack.process.StackException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The commands of ./ikm that deal with the running stack. */
public final class Ikm {

    private static final PrintStream OUT = System.out;

    private Ikm() {}

    public static void main(String[] words) {
        System.exit(exitCode(Arrays.asList(words)));
    }

    private static int exitCode(List<String> words) {
        try {
            Layout layout = Layout.ofThisMachine();
            return run(words.getFirst(), new Arguments(words.subList(1, words.size())), layout);
        } catch (UsageException e) {
            System.err.println("ikm: " + e.getMessage());
            return 2;
        } catch (StackException e) {
            System.err.println("ikm: " + e.getMessage());
            return 1;
        } catch (Exception e) {
            System.err.println("ikm: unexpected " + e);
            return 1;
        }
    }

    private static int run(String command, Arguments arguments, Layout layout) throws Exception {
        switch (command) {
            case "up" -> {
                arguments.nothingElse();
                new Up(layout, OUT).run();
            }
            case "down" -> {
                arguments.nothingElse();
                new Down(layout, OUT).run();
            }
            case "status" -> {
                arguments.nothingElse();
                return new Status(layout, OUT).print() ? 0 : 1;
            }
            case "logs" -> logs(arguments, layout);
            case "token" -> OUT.println(new TokenCommand(layout).token(arguments));
            case "keyset" -> OUT.println(new KeysetCommand().run(arguments));
            default -> throw new UsageException("Unknown command " + command + ": see ./ikm help");
        }
        return 0;
    }

    private static void logs(Arguments arguments, Layout layout) throws IOException {
        boolean follow = arguments.flag("-f");
        List<String> names = Stream.of(Port.values()).map(Port::partName).toList();
        String question = "Whose log? One of: " + String.join(", ", names);
        String name = arguments.word(question);
        arguments.nothingElse();
        if (!names.contains(name)) {
            throw new UsageException(question);
        }
        new ServiceLog(layout.log(name), OUT).print(follow);
    }
}
