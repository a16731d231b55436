package org.talentmoves.check;
import java.nio.file.*;
import org.junit.jupiter.api.Test;
import org.talentmoves.timeline.GeneratedTimeline;
class ScratchIntegrationTests {
    @Test void waits() throws Exception {
        var d = (org.postgresql.ds.PGSimpleDataSource) GeneratedTimeline.database();
        Files.writeString(Path.of("/tmp/checks-url"), d.getUrl() + "\n" + d.getUser() + "\n" + d.getPassword());
        while (!Files.exists(Path.of("/tmp/checks-stop"))) Thread.sleep(500);
    }
}
