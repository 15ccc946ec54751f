/** Processes of the platform: started in order, watched, restarted, and ended in order whatever happens to the launcher. */
@NullMarked
package io.consort.quickstart.process;

import org.jspecify.annotations.NullMarked;
