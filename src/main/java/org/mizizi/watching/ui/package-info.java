/** The technician's pages of the workspace. */
@NullMarked
package org.mizizi.watching.ui;

import org.jspecify.annotations.NullMarked;
