/** Where an installation lives on this machine: folders, ports, secrets. */
@NullMarked
package io.consort.quickstart.place;

import org.jspecify.annotations.NullMarked;
