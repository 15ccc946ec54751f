package io.consort.consortium.founding.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.founding.Strategy;
import io.consort.consortium.founding.TemplateSheet;
import io.consort.consortium.founding.TemplateSheet.Parameter;
import io.consort.consortium.founding.Templates;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every template filled in for every strategy, with an organisation named after each parameter. */
public final class ShippedCharters {

    public static final Templates TEMPLATES = TemplateFiles.read(ModelFile.read());

    private static final SortedMap<String, CharterDraft> ALL = Collections.unmodifiableSortedMap(filled());

    private ShippedCharters() {}

    /** By {@code template/STRATEGY}. */
    public static SortedMap<String, CharterDraft> all() {
        return ALL;
    }

    private static SortedMap<String, CharterDraft> filled() {
        SortedMap<String, CharterDraft> all = new TreeMap<>();
        for (TemplateSheet sheet : TEMPLATES.sheets()) {
            for (Strategy strategy : Strategy.values()) {
                all.put(sheet.id() + "/" + strategy, TEMPLATES.fill(sheet.id(), strategy, parameters(sheet)));
            }
        }
        return all;
    }

    /** The template of that id, filled in. */
    public static CharterDraft of(String template, Strategy strategy) {
        return TEMPLATES.sheets().stream()
                .filter(sheet -> sheet.id().value().equals(template))
                .map(sheet -> TEMPLATES.fill(sheet.id(), strategy, parameters(sheet)))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> parameters(TemplateSheet sheet) {
        Map<String, String> parameters = new TreeMap<>();
        for (Parameter each : sheet.parameters()) {
            switch (each.kind()) {
                case ORGANISATION -> parameters.put(each.name(), each.name());
                case CURRENCY -> parameters.put(each.name(), "EUR");
                case AMOUNT -> assertThat(each.in("EUR")).as(each.name()).isPresent();
            }
        }
        return parameters;
    }
}
