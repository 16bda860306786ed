package id.ikm.gateway;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A connection to the gateway that sends exactly the given bytes, for requests no HTTP client would send. */
public class RawHttp implements AutoCloseable {

    private final Socket socket;

    public RawHttp(int port) throws IOException {
        socket = new Socket("localhost", port);
        socket.setSoTimeout(5_000);
    }

    public static String exchange(int port, String... lines) throws IOException {
        try (var connection = new RawHttp(port)) {
            connection.send(String.join("\r\n", lines));
            return connection.readUntil("\r\n\r\n");
        }
    }

    public void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Everything up to and including this text, or up to the end of the connection. */
    public String readUntil(String end) throws IOException {
        var read = new StringBuilder();
        try {
            for (int next; (next = socket.getInputStream().read()) >= 0; ) {
                read.append((char) next);
                if (!end.isEmpty() && read.indexOf(end, read.length() - end.length()) >= 0) {
                    return read.toString();
                }
            }
        } catch (SocketTimeoutException late) {
            throw new IOException("only got: " + read, late);
        }
        return read.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
