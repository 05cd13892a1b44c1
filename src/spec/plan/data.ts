/** The samples as a plan has them. */
import type { TaskName } from '../../metrics/task-name.js';

export interface FilesPlan {
  /** Relative to the data's root. */
  readonly images: string;
  readonly labels: string;
}

export type DataPlan = IdxPlan | ImageFolderPlan | SoundFolderPlan | TablePlan;

export type DataFormat = DataPlan['format'];

/** What the models are asked. */
export interface TaskPlan {
  readonly name: TaskName;
  /** Names of the classes that are normal, for a reconstruction. */
  readonly normal: readonly string[];
}

interface SamplesPlan {
  readonly task: TaskPlan;
  /** Absolute folder that the file names are relative to. */
  readonly root: string;
  /** Null: the folders of photographs, or numbered, as many as the largest label + 1. */
  readonly classes: readonly string[] | null;
  /** (pixel / 255 − mean) / std, per channel; one value serves all channels. */
  readonly normalization: { readonly mean: readonly number[]; readonly std: readonly number[] };
  readonly augmentation: AugmentationPlan;
}

export interface IdxPlan extends SamplesPlan {
  readonly format: 'idx';
  readonly files:
    | {
        readonly all: FilesPlan;
        readonly testFraction: number;
        readonly validationFraction?: number;
        readonly seed?: number | null;
      }
    | { readonly train: FilesPlan | null; readonly test: FilesPlan };
}

/** Of one part of the data: relative to the data's root, or names of arrays in `file`. */
export interface TableFilesPlan {
  readonly file: string | null;
  readonly inputs: string | null;
  readonly labels: string | null;
  readonly targets: string | null;
}

/** Tables, arrays of NumPy, and CIFAR. */
export interface TablePlan extends Omit<SamplesPlan, 'normalization'> {
  readonly format: 'csv' | 'parquet' | 'npy' | 'npz' | 'tfrecord' | 'cifar10' | 'cifar100';
  readonly files:
    | { readonly all: TableFilesPlan }
    | {
        readonly train: TableFilesPlan | null;
        readonly validation: TableFilesPlan | null;
        readonly test: TableFilesPlan;
      };
  /** What a model reads; null: every column that has no other role. */
  readonly columns: readonly string[] | null;
  /** The column with the class, or those with numbers (or several labels); null and empty where arrays have no columns. */
  readonly truth:
    | { readonly kind: 'label'; readonly column: string | null }
    | { readonly kind: 'targets'; readonly columns: readonly string[] };
  /** Groups are those of a column. */
  readonly split: Exclude<SplitPlan, { readonly by: 'file' | 'field' }>;
  /** Null: mean and standard deviation of the training samples; of bytes none. */
  readonly normalization: SamplesPlan['normalization'] | null;
  /** Whether a regression learns standardised targets. */
  readonly scalesTargets: boolean;
}

/** What samples that are a file each have in common. */
interface FilesOfSamplesPlan extends SamplesPlan {
  /** Ready-made splits, relative to the root; null: the root holds the classes. */
  readonly folders: { readonly train: string | null; readonly validation: string | null; readonly test: string } | null;
  /** A table of the samples; left out: the folders, or the names of files, say what they are. */
  readonly manifest?: ManifestPlan;
  /** Pattern of the names that are read; null: all that are of the kind. */
  readonly files: string | null;
  /** Pattern of a name, with `{label}` and other fields; null: the label is the folder. */
  readonly label: string | null;
  readonly split: SplitPlan;
  /** Of resized photographs, or features, that are kept on the disk. */
  readonly cacheLimitBytes: number;
  readonly duplicates: 'report' | 'refuse';
}

/** Which files are samples, in a CSV file or JSON lines. */
export interface ManifestPlan {
  /** Absolute. */
  readonly file: string;
  /** Names of columns; null: a usual one. */
  readonly pathColumn: string | null;
  readonly labelColumn: string | null;
  /** Null: `split` says what belongs where. */
  readonly splitColumn: string | null;
}

/** Photographs in TFRecord files: patterns relative to the root, and names of features (null: a usual one). */
export interface RecordsPlan {
  readonly files:
    | { readonly all: string }
    | { readonly train: string | null; readonly validation: string | null; readonly test: string };
  readonly inputs: string | null;
  readonly label: string | null;
}

/** Photographs, a file each, or in files of records. */
export interface ImageFolderPlan extends FilesOfSamplesPlan {
  readonly format: 'image_folder';
  readonly records?: RecordsPlan;
  readonly image: {
    readonly height: number;
    readonly width: number;
    readonly color: 'rgb' | 'grayscale';
    readonly kernel: 'nearest' | 'linear' | 'cubic' | 'mitchell' | 'lanczos2' | 'lanczos3';
    readonly fit: 'crop' | 'pad' | 'stretch';
  };
}

/** Sounds, a WAV file each. */
export interface SoundFolderPlan extends FilesOfSamplesPlan {
  readonly format: 'sound_folder';
  readonly sound: {
    readonly sampleRateHz: number;
    /** Of each sound, after it was cut or filled with silence. */
    readonly sampleCount: number;
    readonly level: 'recorded' | 'peak';
    readonly features: FeaturesPlan;
  };
  readonly otherRates: 'resample' | 'refuse';
  /** Left out: data.normalization says how features are normalised. */
  readonly normalizes?: 'per_coefficient';
}

interface FramesPlan {
  readonly windowMs: number;
  readonly strideMs: number;
  readonly melBins: number;
  readonly lowerHz: number;
  readonly upperHz: number;
}

export type FeaturesPlan =
  | (FramesPlan & { readonly kind: 'mfcc'; readonly coefficients: number })
  | (FramesPlan & { readonly kind: 'log_mel' | 'micro_frontend' });

/** `seed`: of the split alone; null: that of the plan. */
export type SplitPlan =
  | { readonly by: 'chance'; readonly seed: number | null; readonly validation: number; readonly test: number }
  | {
      readonly by: 'group';
      readonly seed: number | null;
      readonly validation: number;
      readonly test: number;
      readonly pattern: string;
    }
  /** `field`: of the label's pattern. */
  | {
      readonly by: 'field';
      readonly field: string;
      readonly seed: number | null;
      readonly validation: number;
      readonly test: number;
    }
  | {
      readonly by: 'values';
      readonly field: string;
      readonly validation: readonly string[];
      readonly test: readonly string[];
    }
  /** `file`: absolute. */
  | { readonly by: 'file'; readonly file: string }
  | { readonly by: 'folders'; readonly seed: number | null; readonly validation: number };

export interface AugmentationPlan {
  readonly horizontalFlip: boolean;
  readonly shiftPixels: number;
  /** What else may happen to a training image; null: nothing. */
  readonly changes: ChangesPlan | null;
  /** α of the shares in which two samples of a batch are mixed; left out: none are. */
  readonly mix?: { readonly mixup: number; readonly cutmix: number };
  /** What may happen to a training sound; left out: nothing. */
  readonly sound?: SoundChangesPlan;
}

export interface SoundChangesPlan {
  /** Largest; 0: none. */
  readonly timeShiftMs: number;
  /** `folder`: relative to the data's root; null: white noise. Level and probability are 0..1. */
  readonly noise: { readonly level: number; readonly probability: number; readonly folder: string | null } | null;
  readonly masks: {
    readonly timeMasks: number;
    readonly timeMs: number;
    readonly frequencyMasks: number;
    readonly frequencyWidth: number;
  } | null;
}

/** Each is the largest change, drawn anew for each image; 0: none. Fractions are 0..1. */
export interface ChangesPlan {
  readonly verticalFlip: boolean;
  readonly cropPixels: number;
  readonly rotateDegrees: number;
  readonly scaleFraction: number;
  readonly brightnessFraction: number;
  readonly contrastFraction: number;
  readonly saturationFraction: number;
  /** Of the colour circle. */
  readonly hueFraction: number;
  readonly blurPixels: number;
  readonly cutoutPixels: number;
  readonly randAugment: { readonly operations: number; readonly magnitude: number } | null;
}
