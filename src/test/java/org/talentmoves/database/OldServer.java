package org.talentmoves.database;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** Speaks just enough of the protocol to tell a client that it is a PostgreSQL server of some version. */
class OldServer implements Closeable {

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

    OldServer(String version) throws IOException {
        var thread = new Thread(() -> welcomeOneClient(version), "old-server");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/site?sslmode=disable&gssEncMode=disable&assumeMinServerVersion=9.0"
                .formatted(socket.getLocalPort());
    }

    private void welcomeOneClient(String version) {
        try (var client = socket.accept()) {
            var in = new DataInputStream(client.getInputStream());
            in.skipNBytes(in.readInt() - Integer.BYTES);
            var out = new DataOutputStream(client.getOutputStream());
            send(out, 'R', new byte[Integer.BYTES]);
            parameter(out, "server_version", version);
            parameter(out, "client_encoding", "UTF8");
            parameter(out, "standard_conforming_strings", "on");
            parameter(out, "integer_datetimes", "on");
            parameter(out, "DateStyle", "ISO, MDY");
            parameter(out, "TimeZone", "UTC");
            send(out, 'Z', new byte[] {'I'});
            client.getInputStream().readAllBytes();
        } catch (IOException closed) {
            // the test is over
        }
    }

    private static void parameter(DataOutputStream out, String name, String value) throws IOException {
        send(out, 'S', (name + "\0" + value + "\0").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(DataOutputStream out, char type, byte[] content) throws IOException {
        out.writeByte(type);
        out.writeInt(Integer.BYTES + content.length);
        out.write(content);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
