package io.consort.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static String line(Object... fields) {
        Csv csv = new Csv("a");
        csv.row(fields);
        return csv.toString().substring("a\r\n".length());
    }

    @Test
    void linesEndAndFieldsAreQuotedAsRfc4180Says() {
        assertThat(new Csv("from", "to").toString()).isEqualTo("from,to\r\n");
        assertThat(line("a,b", "say \"no\"", "two\r\nlines", "plain", null, ""))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\r\nlines\",plain,,\r\n");
        assertThat(Csv.list(List.of("ibm 1/3", "ti 2/3"))).isEqualTo("ibm 1/3; ti 2/3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0", "\uff1d1", "-", "--5"})
    void nothingIsTakenForAFormula(String field) {
        assertThat(line(field).replace("\"", "")).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-5.00", "200666.67", "a=b", "1-2"})
    void numbersAndOtherTextsStayAsTheyAre(String field) {
        assertThat(line(field)).isEqualTo(field + "\r\n");
    }

    /** Whoever reads by the RFC gets the fields back, apart from the apostrophe. */
    @Property(tries = 300)
    void fieldsComeBack(@ForAll List<String> fields) {
        String line = line(fields.toArray());
        List<String> read = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length() - 2; i++) {
            char each = line.charAt(i);
            if (quoted && each == '"' && line.charAt(i + 1) == '"') {
                field.append(line.charAt(++i));
            } else if (each == '"') {
                quoted = !quoted;
            } else if (each == ',' && !quoted) {
                read.add(field.toString());
                field.setLength(0);
            } else {
                field.append(each);
            }
        }
        if (!fields.isEmpty()) {
            read.add(field.toString());
        }
        assertThat(read).hasSameSizeAs(fields);
        for (int i = 0; i < fields.size(); i++) {
            assertThat(read.get(i)).isIn(fields.get(i), "'" + fields.get(i));
        }
    }
}
