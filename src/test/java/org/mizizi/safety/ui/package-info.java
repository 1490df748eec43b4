@NullMarked
package org.mizizi.safety.ui;

import org.jspecify.annotations.NullMarked;
