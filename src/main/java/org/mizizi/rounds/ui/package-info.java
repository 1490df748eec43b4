@NullMarked
package org.mizizi.rounds.ui;

import org.jspecify.annotations.NullMarked;
