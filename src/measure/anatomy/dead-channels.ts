import { removeDeadChannels } from '../../graph/channels/dead.js';
import type { Graph } from '../../graph/graph.js';
import { countParameters } from '../../graph/print.js';
import type { InspectedFile } from '../schema/inspection.js';

/** What `dead_channels: remove` would take out of a float32 graph; empty where that is nothing. */
export function deadChannelsOf(graph: Graph): Pick<InspectedFile, 'deadChannels'> {
  const { graph: alive, channels } = removeDeadChannels(graph);
  const dead = channels.before - channels.after;
  if (dead === 0) return {};
  return { deadChannels: { channels: dead, of: channels.before, parametersWithout: countParameters(alive) } };
}
