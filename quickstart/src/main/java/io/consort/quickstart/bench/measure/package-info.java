/** The measurements in process, by JMH. */
@NullMarked
package io.consort.quickstart.bench.measure;

import org.jspecify.annotations.NullMarked;
