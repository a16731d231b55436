package org.talentmoves.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.talentmoves.database.TestDatabase;

/** An application that found its database empty when it started. */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
class StarterImportIntegrationTests {
    @Autowired
    private StarterImport starter;

    @Autowired
    private Imports imports;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @MethodSource("files")
    void holdsEveryCellOfTheFile(String file) throws Exception {
        List<List<String>> there = jdbc.sql(StarterInSql.QUERIES.get(file))
                .query((row, number) -> List.of((String[]) row.getArray(1).getArray()))
                .list();
        assertThat(there).hasSizeGreaterThan(2).containsExactlyInAnyOrderElementsOf(rows(file));
    }

    static Stream<String> files() {
        return StarterInSql.QUERIES.keySet().stream();
    }

    @Test
    void holdsNoFactBesides() {
        assertThat(new TableRows(jdbc).in("fact")).isEqualTo(303);
    }

    @Test
    void changesNothingAtTheNextStart() {
        Map<String, String> before = new TableRows(jdbc).written();
        starter.start();
        assertThat(new TableRows(jdbc).written()).isEqualTo(before);
    }

    @Test
    void changesNothingWhenTheSameFilesAreBrought() {
        Map<String, String> before = new TableRows(jdbc).written();
        assertThat(imports.bring(StarterImport.files()).alreadyThere()).isEqualTo(1310);
        assertThat(new TableRows(jdbc).written()).isEqualTo(before);
    }

    private static List<List<String>> rows(String file) throws Exception {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().ofCsvRecord(new ClassPathResource("starter/" + file).getInputStream())) {
            return reader.stream()
                    .skip(1)
                    .map(CsvRecord::getFields)
                    .map(StarterImportIntegrationTests::asKept)
                    .toList();
        }
    }

    /** That an offer counters is not kept but derived from its two labs. */
    private static List<String> asKept(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.equals("countered") ? "offered" : cell)
                .toList();
    }
}
