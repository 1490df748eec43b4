@NullMarked
package org.mizizi.actors.ui;

import org.jspecify.annotations.NullMarked;
