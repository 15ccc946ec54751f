/** What the platform consists of on one machine: which processes, with which addresses and secrets. */
@NullMarked
package io.consort.quickstart.platform;

import org.jspecify.annotations.NullMarked;
