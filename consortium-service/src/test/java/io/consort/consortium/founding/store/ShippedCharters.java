package io.consort.consortium.founding.store;

import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.founding.Strategy;
import io.consort.consortium.founding.TemplateSheet;
import io.consort.consortium.founding.TemplateSheet.Parameter;
import io.consort.consortium.founding.Templates;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every template filled in for every strategy, with an organisation named after each parameter. */
public final class ShippedCharters {

    public static final Templates TEMPLATES = TemplateFiles.read(ModelFile.read());

    private ShippedCharters() {}

    /** By {@code template/STRATEGY}. */
    public static SortedMap<String, CharterDraft> all() {
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
        return sheet.parameters().stream().collect(Collectors.toMap(Parameter::name, each -> switch (each.kind()) {
            case ORGANISATION -> each.name();
            case CURRENCY -> "EUR";
        }));
    }
}
