package io.consort.k8s.image;

/** One line of a Dockerfile, continuations joined. */
record Instruction(String name, String rest) {

    static Instruction parse(String line) {
        int space = line.indexOf(' ');
        return new Instruction(
                line.substring(0, space), line.substring(space + 1).strip());
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }
}
