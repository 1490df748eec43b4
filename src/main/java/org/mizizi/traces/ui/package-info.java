/** Where a trace is looked for and read in the workspace. */
@NullMarked
package org.mizizi.traces.ui;

import org.jspecify.annotations.NullMarked;
