package io.consort.ipledger.right;

import java.math.BigInteger;
import java.util.List;

/**
 * What is looked for in the index: everything that overlaps one field, a territory and some days.
 *
 * @param covering the paths of the field and of all that cover it
 * @param field its own path
 * @param ground the territory as bits
 * @param from the first day
 * @param until the last day
 */
record Sought(List<String> covering, String field, BigInteger ground, long from, long until) {

    static List<Sought> of(Extent extent) {
        BigInteger ground = extent.territory().ground();
        return extent.fields().stream()
                .map(field -> new Sought(
                        field.covering(), field.path(), ground, extent.from().toEpochDay(), Plot.day(extent.until())))
                .toList();
    }

    /** Whether it may overlap something whose fields, territory and days all lie within these bounds. */
    boolean meets(String lowest, String highest, BigInteger reach, long first, long last) {
        return first <= until
                && from <= last
                && mayMeetField(lowest, highest)
                && reach.and(ground).signum() != 0;
    }

    private boolean mayMeetField(String lowest, String highest) {
        if (field.isEmpty() || (highest.compareTo(field + ".") >= 0 && lowest.compareTo(field + "/") < 0)) {
            return true; // '/' comes right after '.', so what lies below the field lies between the two
        }
        for (String each : covering) {
            if (lowest.compareTo(each) <= 0 && each.compareTo(highest) <= 0) {
                return true;
            }
        }
        return false;
    }
}
