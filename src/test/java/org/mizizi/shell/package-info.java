@NullMarked
package org.mizizi.shell;

import org.jspecify.annotations.NullMarked;
