/**
 * Named so that the sealed root of the events may lie above the features whose events are its cases: Java allows that within
 * a named module only. Everything else is read from the class path.
 */
module io.consort.consortium {}
