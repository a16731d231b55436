package org.talentmoves.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.talentmoves.timeline.api.SiteTest;

/** The description is good enough for a machine: a client that Maven made out of it is compiled, and reads this site. */
@SiteTest
class GeneratedClientIntegrationTests {

    private static final Path GENERATED = Path.of("target/generated-client/src/main/java");

    @TempDir
    private Path compiled;

    @Autowired
    private Environment environment;

    @Test
    void readsAListAndItsFacts() throws Exception {
        compile();
        try (URLClassLoader client = new URLClassLoader(
                new URL[] {compiled.toUri().toURL()}, getClass().getClassLoader())) {
            @SuppressWarnings("unchecked")
            Function<String, List<String>> analyst = (Function<String, List<String>>)
                    client.loadClass("Analyst").getConstructor().newInstance();
            assertThat(analyst.apply("http://localhost:" + environment.getRequiredProperty("local.server.port")))
                    .hasSize(3)
                    .allMatch(told -> told.matches("m\\d+ (confirmed|corroborated|single_origin|contested) [1-9]\\d*"));
        }
    }

    private void compile() throws Exception {
        assertThat(GENERATED)
                .as("the client, which Maven makes before the tests (in an IDE: mvn process-test-classes)")
                .exists();
        List<String> arguments =
                new ArrayList<>(List.of("-proc:none", "-nowarn", "-encoding", "UTF-8", "-d", compiled.toString()));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        arguments.add("src/test/resources/client/Analyst.java");
        try (Stream<Path> files = Files.walk(GENERATED)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, System.out, System.err, arguments.toArray(String[]::new));
        assertThat(result).as("what javac says of the client").isZero();
    }
}
