/**
 * A module only so that the sealed root of the events may have its cases in the packages of their features (JLS 8.1.1.2).
 * Compiled with everything else on the class path, and run on the class path too.
 */
@SuppressWarnings("module") // it exports nothing, since nothing reads it as a module
open module io.consort.ipledger {}
