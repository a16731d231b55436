package org.talentmoves.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.talentmoves.database.TestDatabase;
import org.talentmoves.editorial.Publications;
import org.talentmoves.shared.FactKind;

@SpringBootTest(properties = "talentmoves.starter=false")
@ContextConfiguration(initializers = TestDatabase.class)
class ImportsIntegrationTests {
    @Autowired
    private Imports imports;

    @Autowired
    private Publications publications;

    @Autowired
    private JdbcClient jdbc;

    private final SampleFiles files = SampleFiles.right();
    private TableRows rows;

    @BeforeEach
    void clear() {
        rows = new TableRows(jdbc);
        rows.clear();
    }

    @Test
    void bringsAllRows() {
        Brought brought = imports.bring(files.files());
        assertThat(brought.added()).containsExactlyEntriesOf(counts());
        assertThat(brought.alreadyThere()).isZero();
        assertThat(List.of(
                        rows.in("lab"), rows.in("researcher"), rows.in("source"), rows.in("fact"), rows.in("citation")))
                .containsExactly(3, 3, 3, 9, 10);
    }

    @Test
    void bringsAnEditorsDecisionOnceAndRefusesAnotherOfThatDay() {
        imports.bring(files.files());
        assertThat(imports.bring(decision("t001,2025-09-03,contested,Read again.,Ada Fenn"))
                        .added())
                .containsEntry("overrides.csv", 1);
        assertThat(imports.bring(decision("t001,2025-09-03,contested,Read again.,Ada Fenn"))
                        .alreadyThere())
                .isEqualTo(1);
        assertThat(rows.in("standing_override")).isEqualTo(1);
        for (String wrong : List.of(
                "t001,2025-09-03,retracted,Read again.,Ada Fenn",
                "t001,2025-09-04,unsupported,Read again.,Ada Fenn",
                "t001,2025-09,contested,Read again.,Ada Fenn",
                "t001,2025-09-04,contested,,Ada Fenn",
                "t999,2025-09-04,contested,Read again.,Ada Fenn")) {
            assertThatThrownBy(() -> imports.bring(decision(wrong))).as(wrong).isInstanceOf(FilesRefused.class);
        }
    }

    private static CsvFiles decision(String row) {
        String file = "fact,decided_on,standing,reason,editor\r\n" + row + "\r\n";
        return new CsvFiles(Map.of("overrides.csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void putsWhatItBringsOnTheTimeline() {
        imports.bring(files.files());
        assertThat(rows.in("timeline")).isEqualTo(7);
    }

    @Test
    void keepsTheIdsThatCameFromBeingDrawnAgain() {
        imports.bring(files.files());
        assertThat(publications.draw(FactKind.MOVE).number()).isGreaterThan(2);
    }

    @Test
    void bringsNothingWhenOneRowIsWrong() {
        Map<String, String> before = rows.written();
        assertThat(refusals(files.with("citations.csv", 11, "says", "")))
                .containsExactly("citations.csv:11: says: What the source says is missing.");
        assertThat(rows.written()).isEqualTo(before);
    }

    @Test
    void bringsNothingWhenTheDatabaseRefusesTheLast() {
        Map<String, String> before = rows.written();
        jdbc.sql("alter table milestone add constraint nothing_is_said check (false)")
                .update();
        try {
            assertThatThrownBy(() -> imports.bring(files.files())).hasStackTraceContaining("nothing_is_said");
        } finally {
            jdbc.sql("alter table milestone drop constraint nothing_is_said").update();
        }
        assertThat(rows.written()).isEqualTo(before);
    }

    @Test
    void bringsToAnEmptyDatabaseOnly() {
        assertThat(imports.bringToEmpty(files::files)).isPresent();
        assertThat(imports.bringToEmpty(files::files)).isEmpty();
    }

    @Test
    void bringsNoStarterFilesWhenACommandIsGiven() {
        new StarterImport(imports, new DefaultApplicationArguments("import", "folder")).start();
        assertThat(rows.in("lab")).isZero();
    }

    @Test
    void bringsOnceWhenSeveralNodesStartAtOnce() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        try {
            Callable<Optional<Brought>> start = () -> imports.bringToEmpty(files::files);
            int brought = 0;
            for (Future<Optional<Brought>> node : nodes.invokeAll(List.of(start, start, start))) {
                brought += node.get().isPresent() ? 1 : 0;
            }
            assertThat(brought).isEqualTo(1);
        } finally {
            nodes.shutdown();
        }
    }

    private List<String> refusals(SampleFiles refused) {
        return catchThrowableOfType(FilesRefused.class, () -> imports.bring(refused.files())).refusals().stream()
                .map(Refusal::toString)
                .toList();
    }

    private static Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int[] rows = {3, 3, 3, 2, 2, 2, 1, 1, 1, 10, 0, 0};
        for (int i = 0; i < rows.length; i++) {
            counts.put(Forms.names().get(i), rows[i]);
        }
        return counts;
    }
}
