/** How a consortium decides: motions, votings, resolutions, and what they bring about. */
@NullMarked
package io.consort.consortium.decision;

import org.jspecify.annotations.NullMarked;
