package io.consort.quickstart.replay;

/** A figure that the platform gave differs from the one that history, or arithmetic by hand, asks for. */
final class DifferenceException extends RuntimeException {

    DifferenceException(String what, String expected, String found) {
        super(what + ": expected " + expected + ", found " + found);
    }
}
