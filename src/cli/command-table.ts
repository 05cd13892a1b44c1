/** What may be written: every command with its options. */
import { delivered, global, judged, oneOf, trained, type Options } from './options.js';

export interface CommandDefinition {
  readonly usage: string;
  readonly help: string;
  /** What it works on. */
  readonly subject: {
    readonly noun: string;
    /** How a subject is named: by its path, unless this says otherwise. */
    readonly by?: 'name';
    readonly least: 0 | 1;
    readonly most: number;
  };
  readonly options: Options;
}

/** `tinygate.yml` is taken where no spec is named. */
const oneSpec = { noun: 'spec', least: 0, most: 1 } as const;
const specs = { noun: 'spec', least: 0, most: Infinity } as const;

export const commands = {
  init: {
    usage: 'tinygate init [MODEL] [DATA]',
    subject: { noun: 'model and one data set', least: 1, most: 2 },
    help: 'Look at a model, at data, or at both, and write a commented spec with limits from what it measures. Asks nothing.',
    options: {
      out: { type: 'string', placeholder: 'FILE', help: 'Spec to write. Default: tinygate.yml' },
      train: {
        type: 'boolean',
        help: 'Train a .tflite that fits the data, in place of judging it as it is.',
      },
      workflow: { type: 'boolean', help: 'Write .github/workflows/tinygate.yml too, which judges every pull request.' },
      force: { type: 'boolean', help: 'Replace files that are there.' },
      ...global,
    },
  },
  run: {
    usage: 'tinygate run [SPEC...]',
    subject: specs,
    help: 'Train, compress, export, measure and judge what a spec describes.',
    options: { ...judged, ...trained, ...delivered, ...global },
  },
  gate: {
    usage: 'tinygate gate [SPEC...]',
    subject: specs,
    help: 'Judge files that are there: committed ones, or those of an earlier run. Trains nothing.',
    options: { ...judged, ...delivered, ...global },
  },
  bench: {
    usage: 'tinygate bench [SPEC]',
    subject: oneSpec,
    help: 'Measure artifacts on the devices of a spec: committed ones, or those of an earlier run.',
    options: {
      device: { type: 'string', placeholder: 'NAMES', help: 'Only these devices, with commas between. Default: all' },
      artifact: {
        type: 'string',
        placeholder: 'NAMES',
        help: 'Only these artifacts, with commas between. Default: all',
      },
      out: judged['out']!,
      base: judged['base']!,
      calibrate: {
        type: 'boolean',
        help: 'Measure files of all sizes, so that latency can be predicted: writes the costs of each device.',
      },
      'no-base': { type: 'boolean', help: "Do not measure the base's files by turns with those of the change." },
      json: { type: 'boolean', help: 'Print what became of every file on every device as JSON.' },
      quiet: judged['quiet']!,
      ...global,
    },
  },
  sensitivity: {
    usage: 'tinygate sensitivity [SPEC]',
    subject: oneSpec,
    help: 'Say what pruning each layer of a model costs, one at a time and without training, and propose layer_targets.',
    options: {
      model: {
        type: 'string',
        placeholder: 'NAME',
        help: 'student, teacher, or the name of a teacher. Default: student',
      },
      file: {
        type: 'string',
        placeholder: 'FILE',
        help: 'Model file with the trained weights, such as a float32 artifact. Default: what the model begins with',
      },
      sparsities: {
        type: 'string',
        placeholder: 'PERCENTS',
        help: 'With commas between. Default: 20,35,50,65,80,90',
        check: (value) =>
          /^[1-9][0-9]?(\.[0-9]+)?(,[1-9][0-9]?(\.[0-9]+)?){0,19}$/.test(value)
            ? undefined
            : 'up to 20 percentages from 1 to 99 with commas between, without the sign',
      },
      samples: {
        type: 'string',
        placeholder: 'N',
        help: 'Of the validation split, else of the training split; never of the test split. Default: 512',
        check: (value) => (/^[1-9][0-9]{0,5}$/.test(value) ? undefined : 'a whole number from 1 to 999999'),
      },
      'max-drop': {
        type: 'string',
        placeholder: 'PERCENT',
        help: 'What a layer may cost by itself: points of accuracy, or of an error its increase. Default: 1',
        check: (value) =>
          /^[0-9]{1,2}(\.[0-9]+)?$/.test(value) ? undefined : 'a percentage from 0 to 99, without the sign',
      },
      out: judged['out']!,
      'data-root': judged['data-root']!,
      ...trained,
      json: { type: 'boolean', help: 'Print every number as JSON.' },
      quiet: judged['quiet']!,
      ...global,
    },
  },
  tune: {
    usage: 'tinygate tune [SPEC]',
    subject: oneSpec,
    help: 'Search the settings that the tune of a spec explores: the front of size and score as data, a page, and a spec for each point.',
    options: {
      prepare: {
        type: 'boolean',
        help: 'Only make what all trials share, such as a trained teacher, for shards that are given its cache.',
      },
      shard: {
        type: 'string',
        placeholder: 'I/N',
        help: "Only part I of the spec's N shards, so that each can be a job of its own; tinygate merge puts them together.",
        check: (value) => (/^[1-9][0-9]{0,2}\/[1-9][0-9]{0,2}$/.test(value) ? undefined : 'two numbers, such as 2/4'),
      },
      out: judged['out']!,
      'data-root': judged['data-root']!,
      ...trained,
      json: { type: 'boolean', help: 'Print the result as JSON (schemas/tune.schema.json).' },
      quiet: judged['quiet']!,
      ...global,
    },
  },
  merge: {
    usage: 'tinygate merge SHARD...',
    subject: { noun: 'shard', least: 1, most: Infinity },
    help: 'Put together what tinygate tune --shard wrote: files, or folders that hold them.',
    options: {
      spec: { type: 'string', placeholder: 'SPEC', help: 'The spec that was searched. Default: tinygate.yml' },
      out: judged['out']!,
      json: { type: 'boolean', help: 'Print the result as JSON (schemas/tune.schema.json).' },
      ...global,
    },
  },
  plan: {
    usage: 'tinygate plan [SPEC]',
    subject: oneSpec,
    help: 'Print the stages of a run in their order, or as JSON the matrix of jobs that a workflow fans out into.',
    options: {
      devices: { type: 'boolean', help: 'A job for each device, with the labels of its runner.' },
      matrix: { type: 'boolean', help: 'A job for each shard of the search under tune.' },
      device: { type: 'string', placeholder: 'NAMES', help: 'Only these devices, with commas between. Default: all' },
      ...global,
    },
  },
  report: {
    usage: 'tinygate report REPORT...',
    subject: { noun: 'report', least: 1, most: Infinity },
    help: 'Show reports again, write them in other forms, or post them.',
    options: { ...delivered, ...global },
  },
  history: {
    usage: 'tinygate history REPORT...',
    subject: { noun: 'report', least: 1, most: Infinity },
    help: 'Put reports behind a history.json, draw every number over the commits, and say where one shifted.',
    options: {
      out: {
        type: 'string',
        placeholder: 'FILE',
        help: 'Write the history. Where it is also read, it may be missing: then it begins.',
      },
      html: { type: 'string', placeholder: 'FILE', help: 'Write a page that shows everything; it needs no network.' },
      commit: {
        type: 'string',
        placeholder: 'COMMIT',
        help: 'Commit of the reports that name none: those that were made outside CI.',
        check: (value) => (/^[0-9a-f]{7,64}$/.test(value) ? undefined : '7 to 64 hexadecimal digits'),
      },
      ...global,
    },
  },
  inspect: {
    usage: 'tinygate inspect FILE...',
    subject: { noun: 'file', least: 1, most: Infinity },
    help: 'Say what is in .tflite files and why they are that large; compare two.',
    options: {
      json: { type: 'boolean', help: 'Print JSON (schemas/inspection.schema.json).' },
      html: { type: 'string', placeholder: 'FILE', help: 'Write a page that shows everything; it needs no network.' },
      ...global,
    },
  },
  validate: {
    usage: 'tinygate validate [SPEC]',
    subject: oneSpec,
    help: 'Check a spec without running it.',
    options: {
      'data-root': judged['data-root']!,
      format: {
        type: 'string',
        placeholder: 'FORMAT',
        help: 'text or json. Default: text',
        check: oneOf(['text', 'json']),
      },
      ...global,
    },
  },
  schema: {
    usage: 'tinygate schema [SPEC]',
    subject: oneSpec,
    help: 'Print the JSON schema of specs, for completion in an editor.',
    options: {
      write: { type: 'boolean', help: 'Write it beside the spec in place of printing it.' },
      ...global,
    },
  },
  lock: {
    usage: 'tinygate lock [SPEC]',
    subject: oneSpec,
    help: 'Put what the last run or gate measured into tinygate.lock.json, a baseline to commit.',
    options: { out: judged['out']!, ...global },
  },
  ratchet: {
    usage: 'tinygate ratchet [SPEC]',
    subject: oneSpec,
    help: 'Propose a min and a max as tight as what the last run or gate measured, as a patch.',
    options: {
      out: judged['out']!,
      margin: {
        type: 'string',
        placeholder: 'PERCENT',
        help: 'Room that is left between measurement and limit. Default: 2',
        check: (value) =>
          /^[0-9]{1,2}(\.[0-9]+)?$/.test(value) ? undefined : 'a percentage from 0 to 99, without the sign',
      },
      write: { type: 'boolean', help: 'Change the spec in place of printing the patch.' },
      ...global,
    },
  },
  publish: {
    usage: 'tinygate publish [SPEC]',
    subject: oneSpec,
    help: 'Publish what the last run or gate left: as a release, or as a pull request with the new files.',
    options: {
      out: judged['out']!,
      as: {
        type: 'string',
        placeholder: 'FORM',
        help: 'release, pull-request or folder. Default: folder',
        check: oneOf(['release', 'pull-request', 'folder']),
      },
      tag: { type: 'string', placeholder: 'TAG', help: 'Tag of the release.' },
      into: {
        type: 'string',
        placeholder: 'DIR',
        help: 'Folder of the repository that a pull request puts the models into. Default: models',
      },
      to: { type: 'string', placeholder: 'DIR', help: 'Folder to write to. Default: .tinygate/NAME/release' },
      ...global,
    },
  },
  completion: {
    usage: 'tinygate completion SHELL',
    subject: { noun: 'shell', by: 'name', least: 1, most: 1 },
    help: 'Print the completion of a shell: bash, zsh or fish.',
    options: { ...global },
  },
  verify: {
    usage: 'tinygate verify FOLDER',
    subject: { noun: 'folder', least: 1, most: 1 },
    help: 'Check that published files are those that were measured.',
    options: { ...global },
  },
  setup: {
    usage: 'tinygate setup RUNTIME',
    subject: { noun: 'runtime', by: 'name', least: 1, most: 1 },
    help: 'Make a runtime ready on this machine, once: litert-python.',
    options: {
      python: {
        type: 'string',
        placeholder: 'PATH',
        help: 'Python 3.10 to 3.14 to make it with. Default: the first on the PATH that fits',
      },
      ...global,
    },
  },
} as const satisfies Readonly<Record<string, CommandDefinition>>;

export type CommandName = keyof typeof commands;
