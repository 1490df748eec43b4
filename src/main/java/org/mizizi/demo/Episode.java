package org.mizizi.demo;

import java.util.List;

/** A part of the story, as told by one file: scenes to be played in their order among those of all the others. */
interface Episode {

    List<Scene> scenes(Story story);
}
