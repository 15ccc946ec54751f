package io.consort.quickstart.place;

import io.consort.quickstart.console.RefusedException;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;

/**
 * The ports of an installation. They are chosen at its first start and remembered with its data, because the public address and
 * the issuer of tokens are part of that data.
 */
public record Ports(Map<Port, Integer> numbers) {

    private static final int HIGHEST = 65_535;

    public Ports {
        numbers = Map.copyOf(numbers);
        for (Port port : Port.values()) {
            Integer number = numbers.get(port);
            if (number == null || number < 1 || number > HIGHEST) {
                throw new RefusedException(
                        "The port of " + port.owner() + " must be from 1 to 65535, not " + number + ".");
            }
        }
        if (numbers.values().stream().distinct().count() < numbers.size()) {
            throw new RefusedException("Two processes are given the same port: " + numbers + ".");
        }
    }

    /**
     * The ports that were asked for, and the remembered or usual ones where none was.
     *
     * @param variables the environment; {@code CONSORT_PORT_<OWNER>} names one port
     * @param base first of twelve in a row; named ports come before it
     * @param remembered of this installation; empty before its first start
     */
    public static Ports choose(Map<String, String> variables, OptionalInt base, Properties remembered) {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        int next = base.orElse(0);
        for (Port port : Port.values()) {
            String named = variables.get(port.variable());
            String known = remembered.getProperty(port.owner());
            if (named != null) {
                numbers.put(port, number(port.variable(), named));
            } else if (base.isPresent()) {
                numbers.put(port, next);
            } else {
                numbers.put(port, known == null ? port.usual() : number(port.owner(), known));
            }
            next++;
        }
        Ports chosen = new Ports(numbers);
        chosen.requireSame(Port.GATEWAY, remembered);
        chosen.requireSame(Port.KEYCLOAK, remembered);
        return chosen;
    }

    /** The number of a port. */
    public int of(Port port) {
        return numbers.getOrDefault(port, port.usual());
    }

    /** Where a port is reached over HTTP, without a path. */
    public String http(Port port) {
        return "http://127.0.0.1:" + of(port);
    }

    /** To be remembered. */
    public Properties properties() {
        Properties properties = new Properties();
        numbers.forEach((port, number) -> properties.setProperty(port.owner(), String.valueOf(number)));
        return properties;
    }

    private void requireSame(Port port, Properties remembered) {
        String known = remembered.getProperty(port.owner());
        if (known != null && Integer.parseInt(known) != of(port)) {
            throw new RefusedException("This installation was made with " + port.owner() + " on port " + known
                    + ", which its sign-in depends on; it cannot move to " + of(port)
                    + ". Use the same port, another CONSORT_HOME, or ./consort reset.");
        }
    }

    private static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new RefusedException(name + " must be a port number, not \"" + text + "\".", e);
        }
    }
}
