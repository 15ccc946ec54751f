/** What a consortium learns when one of its organisations is succeeded by another. */
@NullMarked
package io.consort.consortium.succession;

import org.jspecify.annotations.NullMarked;
