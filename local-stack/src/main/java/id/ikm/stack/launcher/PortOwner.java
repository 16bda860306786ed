package id.ikm.stack.launcher;

import id.ikm.stack.process.Command;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who listens on a port that the stack wants. */
final class PortOwner {

    private static final Pattern SS = Pattern.compile("\\(\\(\"([^\"]+)\",pid=(\\d+)");

    private PortOwner() {}

    static boolean isFree(int port) {
        return !isConnectable(port) && isBindable(port);
    }

    /** macOS lets a port be bound beside a listener on all addresses. */
    private static boolean isConnectable(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isBindable(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** As far as the machine tells: {@code java (process 123)}. */
    static Optional<String> of(int port) {
        return askLsof(port).or(() -> askSs(port));
    }

    private static Optional<String> askLsof(int port) {
        Command lsof = Command.run(List.of("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fpc"));
        String pid = "";
        for (String line : lsof.output().lines().toList()) {
            if (line.startsWith("p")) {
                pid = line.substring(1);
            } else if (line.startsWith("c") && !pid.isEmpty()) {
                return Optional.of(line.substring(1) + " (process " + pid + ")");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> askSs(int port) {
        Matcher owner = SS.matcher(
                Command.run(List.of("ss", "-Hltnp", "sport = :" + port)).output());
        return owner.find() ? Optional.of(owner.group(1) + " (process " + owner.group(2) + ")") : Optional.empty();
    }
}
