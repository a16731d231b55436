package org.talentmoves.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A {@link SampleSite} that can be killed, as the test runs in a JVM of its own. */
record SiteInAnotherJvm(Process process, BufferedReader output) implements AutoCloseable {

    /** Whatever goes wrong, the test does not wait for ever. */
    private static final int LIFE_SECONDS = 90;

    private static final int PATIENCE_SECONDS = 30;

    static SiteInAnotherJvm start(Map<String, String> environment, String... arguments) throws IOException {
        var command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), SampleSite.class.getName()));
        command.addAll(List.of("--spring.main.web-application-type=none", "--spring.main.keep-alive=true"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        CompletableFuture.delayedExecutor(LIFE_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        return new SiteInAnotherJvm(process, process.inputReader());
    }

    /** Reads on to the line that starts so. */
    String line(String start) throws IOException {
        return output.lines().filter(line -> line.startsWith(start)).findFirst().orElse("");
    }

    String rest() {
        return String.join("\n", output.lines().toList());
    }

    int exitCode() throws InterruptedException {
        process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return process.exitValue();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    void terminate() throws InterruptedException {
        process.destroy();
        process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        if (process.isAlive()) {
            terminate();
        }
    }
}
