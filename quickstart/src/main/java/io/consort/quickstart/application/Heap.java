package io.consort.quickstart.application;

import io.consort.quickstart.console.RefusedException;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large the heap of each server may become. It begins small and grows with the ledgers that are in use, so what it may become costs
 * nothing until it is needed.
 *
 * @param megabytes in units of 2²⁰ bytes
 */
public record Heap(long megabytes) {

    /** The variable that sets it, as {@code -Xmx} has it, for example {@code 768m} or {@code 2g}. */
    public static final String VARIABLE = "CONSORT_HEAP";

    /** Five servers take a third of the machine together when all are full, and leave the rest to the store, Keycloak and the user. */
    private static final int SHARE = 16;

    private static final long LEAST = 192;
    private static final Pattern SYNTAX = Pattern.compile("([1-9][0-9]{0,6})([mg])");

    public Heap {
        if (megabytes < LEAST) {
            throw new RefusedException(
                    "A server needs a heap of " + LEAST + " MB, and " + VARIABLE + " gives it " + megabytes + ".");
        }
    }

    /**
     * What the environment says, or else a share of the machine's memory.
     *
     * @throws RefusedException when the environment says what is no size, or too little
     */
    public static Heap of(Map<String, String> variables) {
        String said = variables.get(VARIABLE);
        return said == null ? shareOf(machine()) : parse(said.strip().toLowerCase(Locale.ROOT));
    }

    static Heap shareOf(long machineMegabytes) {
        return new Heap(Math.max(LEAST, machineMegabytes / SHARE));
    }

    private static Heap parse(String said) {
        Matcher size = SYNTAX.matcher(said);
        if (!size.matches()) {
            throw new RefusedException(VARIABLE + " is a size such as 768m or 2g, and not " + said + ".");
        }
        return new Heap(Long.parseLong(size.group(1)) * (size.group(2).equals("g") ? 1_024 : 1));
    }

    private static long machine() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getTotalMemorySize() >> 20;
    }

    /** As {@code -Xmx} has it. */
    @Override
    public String toString() {
        return megabytes + "m";
    }
}
