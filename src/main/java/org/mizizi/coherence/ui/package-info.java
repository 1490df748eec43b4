/** Where the figures are read in the workspace. */
@NullMarked
package org.mizizi.coherence.ui;

import org.jspecify.annotations.NullMarked;
