/* Generated from schemas/tinygate.schema.json by `npm run generate`. Do not edit. */

/**
 * a path inside the workspace, with forward slashes
 */
export type RelativePath = string;
export type PathOrColumns = Columns | string;
/**
 * names of columns
 */
export type Columns = string[];
export type ImageSize = HeightAndWidth | (number | string);
/**
 * a size: a number of bytes, or a number with a unit: '30000 B', '30 kB' (1000 bytes), '30 KiB' (1024 bytes), MB, MiB, GB, GiB
 */
export type Size = number | string;
/**
 * a frequency: a number with a unit, '8 kHz', '44100 Hz', or a number of hertz
 */
export type Frequency = number | string;
/**
 * a duration: a number with a unit, '12 ms', '800 us', '1.5 s', or a number of milliseconds
 */
export type Duration = number | string;
/**
 * a fraction: a number from 0 to 1, or a percentage such as '88.5 %'
 */
export type Fraction = number | string;
/**
 * values of a field of file names
 */
export type NameValues = (string | number)[];
export type SplitFiles = Files | RelativePath;
/**
 * a whole number of pixels from 0 to 512: 4 or '4 px'
 */
export type Pixels = number | string;
/**
 * an angle of at most 180 degrees: 10 or '10 deg'
 */
export type Degrees = number | string;
export type Model = ImportedModel | BuiltModel;
/**
 * a number, or two with a slash between them such as '1/255'
 */
export type Ratio = number | string;
export type TrainingPhases = Training | Training[];
/**
 * an optimizer
 */
export type Optimizer = SgdOptimizer | AdamOptimizer | AdamWOptimizer;
export type LearningRate = LearningRateSchedule | number;
/**
 * a learning-rate schedule
 */
export type LearningRateSchedule = ConstantLearningRate | CosineLearningRate | OneCycleLearningRate;
/**
 * a step: an optimizer step counted from 0, or a percentage of the stage's steps such as '20 %'
 */
export type Step = number | string;
export type ClassWeights =
  | {
      [k: string]: number;
    }
  | 'balanced';
export type Freeze = FrozenLayers | (string | Layers);
/**
 * body (all layers before the one that classifies), head (that one), a pattern of layer names, or a list of these
 */
export type LayersOrWords = string | Layers;
/**
 * patterns of layer names: a name, a glob with *, or a regular expression between slashes
 */
export type Layers = string[];
/**
 * a built-in architecture and how it is trained
 */
export type BuiltModel =
  | ResNet8
  | DsCnn
  | BcResNet
  | MobileNetV1
  | MobileNetV2
  | MobileNetV3Small
  | EfficientNetLite0
  | LeNet300
  | LeNet5
  | Mlp
  | Autoencoder;
/**
 * a side of at most 31, or a list of height and width
 */
export type KernelSize = number | [number, number];
/**
 * magnitude pruning
 */
export type Pruning = ConstantSparsity | PolynomialDecay;
/**
 * a sparsity: a number from 0 up to, but not including, 1, or a percentage such as '80 %'
 */
export type SparsityFraction = number | string;
/**
 * a limit: a whole number, or a share of what the model had, such as '50 %'
 */
export type CostLimit = number | string;
export type ChangingWeight = ChangingWeightRamp | number;
export type ChangingShare = ChangingShareRamp | number;
export type Temperature = TemperatureRamp | number;
export type LabelShare = LabelShareRamp | number;
/**
 * a duration: a number with a unit, '20 min', '45 s', '2 h', or a number of seconds
 */
export type LongDuration = number | string;
/**
 * names of artifacts
 */
export type Group = string[];
/**
 * a device that measures artifacts, and how it is reached
 */
export type Device = LocalDevice | SshDevice | AdbDevice | SerialDevice | LabDevice;
/**
 * a duration: a number with a unit, '50 ms', '1 s', '2 min', or a number of seconds
 */
export type RunDuration = number | string;
/**
 * a program and its arguments, run without a shell
 */
export type Command = string[];
export type TunedValues = TunedRange | unknown[];
/**
 * a limit on one metric of one artifact
 */
export type Budget =
  | SizeBudget
  | AccuracyBudget
  | ErrorBudget
  | SparsityBudget
  | CodesBudget
  | CountBudget
  | MemoryBudget
  | LatencyBudget
  | EnergyBudget
  | NodeBudget
  | OperatorBudget;
export type SizeIncrease = SizeIncreaseLimits | (string | number);
/**
 * a share of the reference: a number from 0 to 1, or a percentage such as '5 %' or '150 %'
 */
export type Percentage = number | string;
/**
 * base, or the name of an artifact
 */
export type Reference = string;
/**
 * a number, 0 or more
 */
export type Number = number;
export type NumberIncrease = NumberIncreaseLimits | (string | number);
/**
 * a whole number, 0 or more
 */
export type Count = number;
export type CountIncrease = CountIncreaseLimits | (string | number);
export type DurationIncrease = DurationIncreaseLimits | (string | number);
/**
 * an energy: a number with a unit, '3.2 mJ', '900 uJ', '1 J', or a number of millijoules
 */
export type Energy = number | string;
export type EnergyIncrease = EnergyIncreaseLimits | (string | number);
/**
 * a ready list (tflm, cmsis-nn, xnnpack), or a list of ready lists and operators
 */
export type OperatorList = string | OperatorItem[];
/**
 * a ready list (tflm, cmsis-nn, xnnpack), an operator such as CONV_2D, or { operator: CONV_2D, max_version: 3 }
 */
export type OperatorItem = string | ListedOperator;

/**
 * A tinygate spec: which model, which data, how to compress, which files to ship, and which budgets hold.
 */
export interface Spec {
  /**
   * Where an editor finds this schema; tinygate does not read it.
   */
  $schema?: string;
  /**
   * Another spec that this one is merged onto, relative to this file, as a JSON merge patch (RFC 7396): objects merge, arrays and scalars replace, null removes an inherited key.
   */
  extends?: RelativePath;
  /**
   * Version of the spec's format.
   */
  version: 1;
  /**
   * Name of the model; names its folder under .tinygate. Lower-case letters, digits, and single - _ . between them.
   */
  name: string;
  /**
   * Seeds every random choice: split, initial weights, order of samples, augmentation, clustering.
   */
  seed?: number;
  /**
   * What runs training steps. auto: the first of onnxruntime, wasm and cpu that loads.
   */
  engine?: 'auto' | 'onnxruntime' | 'wasm' | 'cpu' | 'tensorflow';
  /**
   * What runs a file to measure its accuracy. auto: the first of litert (LiteRT as WebAssembly, always there) and litert-python (LiteRT through Python, made by `npx tinygate setup litert-python`) that is proven for every operator of the file. A file that no runtime is proven for has no accuracy.
   */
  runtime?: 'auto' | 'litert' | 'litert-python';
  /**
   * Threads of the engine; 0: one per core. At most 8 are used: up to there results are the same for any number.
   */
  threads?: number;
  /**
   * What the models are asked: one class; any number of labels; numbers; or to give back what they read, which tells anomalies. Without it: reconstruction where data.normal is given, regression where data.targets is, multi_label where data.labels names several columns, else classification.
   */
  task?: 'classification' | 'multi_label' | 'regression' | 'reconstruction';
  /**
   * The samples: where they are, how they are split, normalized and augmented.
   */
  data?: Data;
  /**
   * The large model that the student is distilled from and compared with.
   */
  teacher?: Model;
  /**
   * Several teachers by names of their own, in the place of teacher: the student learns from the mean of what they say. They may differ in architecture, begin from files, or be of one architecture, for each name has its own seeded weights.
   */
  teachers?: {
    [k: string]: Model;
  };
  /**
   * The small model that is compressed and shipped.
   */
  student?: Model;
  /**
   * What is done to the student, or to both models.
   */
  compression?: Compression;
  /**
   * The files that are made and measured, each under a name of its own.
   */
  artifacts: {
    [k: string]: Artifact;
  };
  /**
   * Sets of artifacts that are judged by their sum: a budget on a group adds the sizes, parameters or MACs of its members.
   */
  groups?: {
    [k: string]: Group;
  };
  /**
   * Devices that measure latency, memory and energy, and how `tinygate bench` reaches them. Budgets name them by these keys.
   */
  devices?: {
    [k: string]: Device;
  };
  /**
   * Files that devices wrote, each of schemas/measurement.schema.json: latency, memory and energy of an artifact. Globs, relative to this file; each must match at least one file.
   */
  measurements?: RelativePath[];
  /**
   * What `tinygate tune` explores. `tinygate run` and `tinygate gate` take the spec as it is written.
   */
  tune?: Tune;
  /**
   * The limits that hold. Each is judged on the bytes of its artifact; one that fails makes the run fail.
   */
  budgets?: Budget[];
}
/**
 * where the samples are, how they are split, normalized and augmented
 */
export interface Data {
  /**
   * Format of the data. idx: the format of MNIST and Fashion-MNIST, plain or gzipped. image_folder: photographs (JPEG, PNG, WebP, GIF, BMP). sound_folder: sounds (WAV). Both in one folder a class, or with the class in the names (label). csv: a table with a header. parquet: a table. npy, npz: arrays of NumPy. tfrecord: files of tf.Example, of numbers, or of encoded photographs where image_size is given. cifar10, cifar100: their binary version, under root. Without it: image_folder where image_size is given, sound_folder where sample_rate is, csv, parquet, npy, npz or tfrecord by the names of the files, else idx.
   */
  format?:
    'idx' | 'image_folder' | 'sound_folder' | 'csv' | 'parquet' | 'npy' | 'npz' | 'tfrecord' | 'cifar10' | 'cifar100';
  /**
   * Folder that holds the files, or one folder a class; relative to the file this key is written in. It may not leave the workspace; data elsewhere on the machine is named on the command line (--data-root) or by the action's input data-root, never by a spec.
   */
  root?: RelativePath;
  /**
   * File of all samples, to be split by data.split: a table (.csv, .parquet), an archive of arrays (.npz), or TFRecord files by a pattern (`flowers-*.tfrecord`).
   */
  file?: RelativePath;
  /**
   * What a model reads: a .npy file, or the name of an array in an .npz archive (default: x; or x_train and x_test, where it holds them). Of photographs in TFRecord files: the feature that holds the encoded picture or raw pixels (default: image/encoded, image and their like).
   */
  inputs?: RelativePath;
  /**
   * IDX file of all images, to be split by data.split. Use this with labels, or train with test.
   */
  images?: RelativePath;
  /**
   * The class of each sample: an IDX or .npy file in the order of the images or inputs, or the name of an array in an .npz archive (default: y). Of a table with several labels for each sample the list of their columns, each 0 or 1.
   */
  labels?: PathOrColumns;
  /**
   * The numbers that a regression gives: of a table a column or a list of columns, else a .npy file or the name of an array.
   */
  targets?: PathOrColumns;
  /**
   * Of a table: the columns that a model reads, in this order. Without it: all that are no label, target or group.
   */
  columns?: Columns;
  /**
   * Whether a regression learns targets less their mean, divided by their standard deviation: then the file gives such numbers, and what turns them back stands in its metadata. Without it: true where a model of the spec has an architecture, false where all begin from files.
   */
  normalize_targets?: boolean;
  /**
   * Size that photographs are resized to: what the model reads. Only with photographs.
   */
  image_size?: ImageSize;
  /**
   * Channels that photographs are read into: three, or one that is their grey (ITU-R BT.601). Only with photographs.
   */
  color?: 'rgb' | 'grayscale';
  /**
   * How photographs come to their size. Only with photographs.
   */
  resize?: {
    /**
     * Filter, stretched over what it shrinks, so that no pixel is skipped.
     */
    kernel?: 'nearest' | 'linear' | 'cubic' | 'mitchell' | 'lanczos2' | 'lanczos3';
    /**
     * What becomes of another aspect ratio. crop: both ends of the longer side are cut off. pad: the shorter side gets black ends. stretch: the picture is pulled.
     */
    fit?: 'crop' | 'pad' | 'stretch';
  };
  /**
   * Largest size on the disk of resized photographs, which are kept beside the trained models so that each is decoded once, or of the features of sounds; 0 keeps none. Only with photographs and sounds.
   */
  cache_size?: Size;
  /**
   * Pattern of the names of the files that are read; * is any text. The others are passed over, and counted. Only with photographs and sounds.
   */
  files?: string;
  /**
   * Pattern of every file name, in which {label} is the class; other fields, such as {speaker}, can be named in split.by. * is any text; with folders, the pattern is about the last parts of a path. Without it the class is the folder. Only with photographs and sounds. Of a table: the column that holds the class.
   */
  label?: string;
  /**
   * Table of the samples, one row a file: a CSV file with a header, or JSON lines (.jsonl); relative to data.root. Paths in it are relative to its own folder. In the place of class folders and of label. Only with photographs and sounds.
   */
  manifest?: RelativePath;
  /**
   * Column of the manifest with the path of each file. Without it: the first of path, file, filename, image, wav and their like that is there.
   */
  path_column?: string;
  /**
   * Column of the manifest with the class. Without it: the first of label, class, category and their like that is there.
   */
  label_column?: string;
  /**
   * Column of the manifest whose values stay whole when samples are split by fractions, such as speaker, patient or machine.
   */
  group_column?: string;
  /**
   * Column of the manifest that says train, validation or test. Without it data.split says what belongs where.
   */
  split_column?: string;
  /**
   * Sample rate of the sounds that features are made of. Only with sounds.
   */
  sample_rate?: Frequency;
  /**
   * What is done with a file of another sample rate. Only with sounds.
   */
  other_rates?: 'resample' | 'refuse';
  /**
   * Length of every sound: what is longer is cut at its end, what is shorter gets silence there. Only with sounds.
   */
  duration?: Duration;
  /**
   * peak: each sound is divided by its largest sample, as MLPerf Tiny's keyword spotting does. recorded: sounds stay as loud as they are. Only with sounds.
   */
  level?: 'recorded' | 'peak';
  /**
   * What a model reads of a sound: [frames, bands or coefficients, 1]. Only with sounds.
   */
  features?: Features;
  /**
   * How the samples are divided into train, validation and test: shuffled by the seed, stratified by class; or by group, or as a file says.
   */
  split?: {
    /**
     * Share of the samples held out for measuring; the rest trains.
     */
    test_fraction?: Fraction;
    /**
     * Share of the samples that neither train nor measure: for early stopping and the best checkpoint.
     */
    validation_fraction?: Fraction;
    /**
     * Seed of the split alone, so that another seed of the spec trains and measures on the same samples. Default: the seed of the spec.
     */
    seed?: number;
    /**
     * Pattern of file names whose {group} stays in one split: a speaker, a patient, a machine. * is any text. Of a table the name of the column that says the group. Not with IDX.
     */
    group?: string;
    /**
     * Field of label, such as speaker, whose samples stay in one split: by chance, or as test and validation name them. Only with photographs and sounds.
     */
    by?: string;
    /**
     * Values of the field in by that are measured on; all others train.
     */
    test?: NameValues;
    /**
     * Values of the field in by that neither train nor measure.
     */
    validation?: NameValues;
    /**
     * File that says which split each photograph or sound belongs to, one line each: its path in data.root, a comma, and train, validation or test. Relative to the file this key is written in. Only with photographs and sounds.
     */
    file?: RelativePath;
    /**
     * What is done where two splits hold the same photograph or sound: tell the pairs, or refuse to run. Only with photographs and sounds.
     */
    duplicates?: 'report' | 'refuse';
  };
  /**
   * Training samples, where the data comes already split: images and labels, inputs and labels, a table, or a folder of photographs. Needs test.
   */
  train?: SplitFiles;
  /**
   * Folder of photographs for validation, where the data comes already split; or a table.
   */
  validation?: RelativePath;
  /**
   * Test samples, where the data comes already split: images and labels, inputs and labels, a table, or a folder of photographs. Needs train.
   */
  test?: SplitFiles;
  /**
   * Names of the classes, in label order. Without it, photographs have the names of their folders, and IDX labels are numbered: their number is the largest label + 1.
   */
  classes?: string[];
  /**
   * What turns a pixel into the model's input: (pixel / 255 − mean) / std, the same in training, calibration and measurement. Of features of sounds, for all or for each coefficient, and of numbers: (value − mean) / std. Without this key, those of tables and arrays are the mean and standard deviation of each column, or channel, over the training samples.
   */
  normalization?: {
    /**
     * Mean of each channel, subtracted from pixel / 255. One value serves all channels.
     */
    mean?: number[];
    /**
     * Standard deviation of each channel; (pixel / 255 − mean) is divided by it. One value serves all channels.
     */
    std?: number[];
  };
  /**
   * Random changes to training images. Test and calibration images are never changed.
   */
  augmentation?: {
    /**
     * Mirror half of the training images, chosen by the seed.
     */
    horizontal_flip?: boolean;
    /**
     * Shift each training image by up to this many pixels in each direction, filled with black.
     */
    shift?: Pixels;
    /**
     * Turn half of the training images upside down.
     */
    vertical_flip?: boolean;
    /**
     * Cut each training image out of itself with a border of this many mirrored pixels, at a random place.
     */
    crop?: Pixels;
    /**
     * Rotate each training image by up to this angle in either direction; mirrored at its edges.
     */
    rotate?: Degrees;
    /**
     * Make each training image larger or smaller by up to this share; mirrored at its edges.
     */
    scale?: Fraction;
    /**
     * Multiply all values of a training image by 1 ± up to this share.
     */
    brightness?: Fraction;
    /**
     * Move the values of a training image away from, or towards, its mean grey by up to this share.
     */
    contrast?: Fraction;
    /**
     * Move the colours of a training image away from, or towards, its grey by up to this share.
     */
    saturation?: Fraction;
    /**
     * Turn the colours of a training image on the colour circle by up to this share of the circle, at most 50 %.
     */
    hue?: Fraction;
    /**
     * Blur each training image with a Gaussian of a standard deviation from 0 to this many pixels, at most 8.
     */
    blur?: Pixels;
    /**
     * Paint a black square of this side at a random place of each training image.
     */
    cutout?: Pixels;
    /**
     * Move each training sound by up to this much in either direction, with silence where it was. Only with sounds.
     */
    time_shift?: Duration;
    /**
     * Add noise to training sounds. Only with sounds.
     */
    noise?: Noise;
    /**
     * Cover some frames, and some bands or coefficients, of each training sound with their mean. Only with sounds.
     */
    spec_augment?: SpecAugment;
    /**
     * Random changes to each training image, as RandAugment (Cubuk et al. 2020) draws them.
     */
    rand_augment?: RandAugment;
    /**
     * Add each training sample up with another of its batch, in shares drawn from Beta(mixup, mixup), and the labels in the same shares (Zhang et al.). Beside distillation its mode must be consistent.
     */
    mixup?: number;
    /**
     * Paste a box of another picture of the batch into each training picture, of a size drawn from Beta(cutmix, cutmix), and mix the labels by area (Yun et al.). Where mixup is given too, each is drawn as often. Beside distillation its mode must be consistent.
     */
    cutmix?: number;
  };
  /**
   * Of a reconstruction: the name of the class that is normal, or a list of them. The models are trained on these samples alone, and every other class is an anomaly.
   */
  normal?: string | string[];
}
/**
 * height and width in pixels
 */
export interface HeightAndWidth {
  /**
   * Rows of pixels.
   */
  height: number;
  /**
   * Columns of pixels.
   */
  width: number;
}
/**
 * how a sound becomes the numbers that a model reads
 */
export interface Features {
  /**
   * mfcc: the first coefficients of the cosine transform of log_mel. log_mel: logarithms of mel bands. Both as tf.signal and MLPerf Tiny's keyword spotting compute them. micro_frontend: log-mel in fixed point with noise reduction and gain control, bit for bit what TensorFlow Lite Micro's audio frontend computes on a device.
   */
  kind: 'mfcc' | 'log_mel' | 'micro_frontend';
  /**
   * Length of a frame.
   */
  window?: Duration;
  /**
   * From the beginning of one frame to that of the next.
   */
  stride?: Duration;
  /**
   * Mel bands of a frame.
   */
  mel_bins?: number;
  /**
   * Coefficients of a frame. Only with mfcc; default: 10.
   */
  coefficients?: number;
  /**
   * Where the lowest mel band begins. Default: 20 Hz, with micro_frontend 125 Hz.
   */
  lower_frequency?: Frequency;
  /**
   * per_coefficient: (value − mean) / std for each coefficient (or mel band), with the mean and standard deviation over all frames of the training sounds, to six digits. They are in the metadata of every file that is made; a device applies them before the model.
   */
  normalize?: 'none' | 'per_coefficient';
  /**
   * Where the highest mel band ends, at most half of the sample rate. Default: 4 kHz, with micro_frontend 7.5 kHz, or less where the sample rate asks for it.
   */
  upper_frequency?: Frequency;
}
/**
 * one part of the data: a file of images, or of other inputs, and the file of their labels or targets
 */
export interface Files {
  /**
   * IDX file of images (type 0x08, [samples, height, width] or [samples, height, width, channels]), plain or .gz, relative to data.root.
   */
  images?: RelativePath;
  /**
   * IDX file of labels (type 0x08, 0x0B or 0x0C, [samples]), plain or .gz, or an array (.npy), relative to data.root.
   */
  labels?: RelativePath;
  /**
   * Array of what a model reads (.npy), relative to data.root.
   */
  inputs?: RelativePath;
  /**
   * Array of the numbers that a regression gives, or of several labels (.npy), relative to data.root.
   */
  targets?: RelativePath;
}
/**
 * noise that is added to sounds
 */
export interface Noise {
  /**
   * Loudest noise, as a share of the full scale; each sound gets a level from 0 to this.
   */
  level?: Fraction;
  /**
   * Share of the sounds that get noise.
   */
  probability?: Fraction;
  /**
   * Folder of WAV files, relative to data.root, of which a random part is added; it is no class. Without it: white noise.
   */
  folder?: RelativePath;
}
/**
 * masks over features, as SpecAugment (Park et al. 2019) draws them
 */
export interface SpecAugment {
  /**
   * Masks over frames.
   */
  time_masks?: number;
  /**
   * Longest of them.
   */
  time_width?: Duration;
  /**
   * Masks over mel bands or coefficients.
   */
  frequency_masks?: number;
  /**
   * Most bands or coefficients that one of them covers.
   */
  frequency_width?: number;
}
/**
 * random changes as RandAugment makes them
 */
export interface RandAugment {
  /**
   * Changes to each image, drawn from: rotate, shift, scale, brightness, contrast, saturation, posterize, solarize, auto-contrast, none.
   */
  operations?: number;
  /**
   * How strong they are, of 10.
   */
  magnitude?: number;
}
/**
 * a model that begins as a file of the repository, with its weights
 */
export interface ImportedModel {
  /**
   * The model file, relative to this file: Keras (.h5, .keras, or the text of model.to_json() with weights), ONNX, TensorFlow.js (model.json), the folder of a SavedModel, or .tflite, told from its bytes. Of a quantized file the real values that its codes stand for are taken.
   */
  model: RelativePath;
  /**
   * The file with the weights, where model is the text of model.to_json(): what model.save_weights of Keras 3 (.weights.h5) or Keras 2 (.h5) wrote. They go to layers by name, or in their order where the names are those of another session; each shape is checked, and what has no counterpart is an error.
   */
  weights?: RelativePath;
  /**
   * How the model reads pixels. data.normalization follows from it; where both are written they must agree.
   */
  input?: ModelInput;
  /**
   * What becomes of the layer that classifies: `replace` puts a new dense layer for the classes of the data in its place, with seeded weights, on the pretrained layers before it. Its name is `head`.
   */
  head?: 'keep' | 'replace';
  /**
   * `restore` puts back the normalization that an exporter folded into the file's convolutions, with the statistics of training samples. The model computes the same, and can be trained with learning rates that folded layers do not bear.
   */
  batch_normalization?: 'keep' | 'restore';
  /**
   * How this model is trained further. Without it the weights stay as they are in the file.
   */
  training?: TrainingPhases;
}
/**
 * what an imported model reads of a pixel p from 0 to 255: p · scale + offset, or (p / 255 − mean) / std of each channel
 */
export interface ModelInput {
  /**
   * What a pixel is multiplied by.
   */
  scale?: Ratio;
  /**
   * What is added to the product; 0 without this key.
   */
  offset?: number;
  /**
   * In the place of scale: the mean of each channel, of pixels from 0 to 1 as PyTorch counts them, in the order red, green, blue. One value serves all channels. Of features of sounds, and of numbers, it is subtracted from the value itself.
   */
  mean?: number[];
  /**
   * The standard deviation of each channel, of pixels from 0 to 1, which p / 255 − mean is divided by.
   */
  std?: number[];
}
/**
 * how a model is trained
 */
export interface Training {
  /**
   * Passes over the training samples.
   */
  epochs: number;
  /**
   * Samples per optimizer step.
   */
  batch_size?: number;
  /**
   * What turns gradients into weight updates.
   */
  optimizer?: Optimizer;
  /**
   * Learning rate over the steps of this training.
   */
  learning_rate: LearningRate;
  /**
   * Share of the probability that is spread over all classes in the target (Szegedy et al.).
   */
  label_smoothing?: number;
  /**
   * Decay of an exponential moving average of the weights over the steps, such as 0.999: the averaged weights are what is validated and shipped. It grows from 0.18 as the steps go on, (1 + t)/(10 + t), up to this. 0: the weights of the last step are.
   */
  ema?: number;
  /**
   * The share of the values which the layer that classifies reads that is 0 at each step, the others being as much larger; fine-tuning goes on with it. Exported files know nothing of it. Without it: what the model itself has there, as a Dropout of a file. 0: no such noise.
   */
  dropout?: number;
  /**
   * By how much the loss of a sample counts, by its class: balanced, so that rare classes count as much as frequent ones, or a weight for classes by their names, 1 for the others.
   */
  class_weights?: ClassWeights;
  /**
   * Layers that keep their weights: `body` is all before the one that classifies, `head` that one; else patterns of layer names. Their BatchNormalization uses its moving statistics, and no gradient is computed below the first layer that is trained.
   */
  freeze?: Freeze;
  /**
   * Ends the training when the score on the validation split has not become better for a while; the test split is never looked at. Needs a validation split.
   */
  early_stopping?: {
    /**
     * So many epochs without a better score, one after another, end the training.
     */
    patience: number;
  };
  /**
   * Which weights are kept: best, those of the epoch with the best score on the validation split, the first of several; last, those of the last epoch. Without it: best where early_stopping is given, else last.
   */
  checkpoint?: 'best' | 'last';
}
/**
 * Stochastic gradient descent with momentum.
 */
export interface SgdOptimizer {
  /**
   * Stochastic gradient descent with momentum.
   */
  name: 'sgd';
  /**
   * Momentum; 0 turns it off.
   */
  momentum?: number;
  /**
   * Decoupled decay of kernels, not of biases or normalization parameters, per step and times the learning rate.
   */
  weight_decay?: number;
}
/**
 * Adam (Kingma and Ba) with bias correction.
 */
export interface AdamOptimizer {
  /**
   * Adam (Kingma and Ba) with bias correction.
   */
  name: 'adam';
  /**
   * Decay of the running mean of gradients.
   */
  beta_1?: number;
  /**
   * Decay of the running mean of squared gradients.
   */
  beta_2?: number;
  /**
   * Added to the denominator.
   */
  epsilon?: number;
}
/**
 * Adam with decoupled weight decay (Loshchilov and Hutter).
 */
export interface AdamWOptimizer {
  /**
   * Adam with decoupled weight decay (Loshchilov and Hutter).
   */
  name: 'adamw';
  /**
   * Decay of the running mean of gradients.
   */
  beta_1?: number;
  /**
   * Decay of the running mean of squared gradients.
   */
  beta_2?: number;
  /**
   * Added to the denominator.
   */
  epsilon?: number;
  /**
   * Decay of kernels, not of biases or normalization parameters, per step and times the learning rate.
   */
  weight_decay?: number;
}
/**
 * A linear warm-up from 0, then the same learning rate at every step.
 */
export interface ConstantLearningRate {
  /**
   * A linear warm-up from 0, then the same learning rate at every step.
   */
  schedule: 'constant';
  /**
   * The learning rate.
   */
  peak: number;
  /**
   * How long the linear warm-up from 0 takes; less than the training.
   */
  warmup?: Step;
  /**
   * Factors of the learning rate by layer: `body`, `head`, or a pattern of layer names. Where several match a layer, the last one counts; other layers have 1.
   */
  multipliers?: {
    [k: string]: number;
  };
}
/**
 * A linear warm-up from 0 to peak, then half a cosine down to final.
 */
export interface CosineLearningRate {
  /**
   * A linear warm-up from 0 to peak, then half a cosine down to final.
   */
  schedule: 'cosine';
  /**
   * Largest learning rate, reached after the warm-up.
   */
  peak: number;
  /**
   * How long the warm-up takes; less than the training.
   */
  warmup?: Step;
  /**
   * Learning rate of the last step.
   */
  final?: number;
  /**
   * Factors of the learning rate by layer: `body`, `head`, or a pattern of layer names. Where several match a layer, the last one counts; other layers have 1.
   */
  multipliers?: {
    [k: string]: number;
  };
}
/**
 * Half a cosine from peak / 25 up to peak, then half a cosine down to final (Smith and Topin, super-convergence).
 */
export interface OneCycleLearningRate {
  /**
   * Half a cosine from peak / 25 up to peak, then half a cosine down to final (Smith and Topin, super-convergence).
   */
  schedule: 'one_cycle';
  /**
   * Largest learning rate, reached after the warm-up.
   */
  peak: number;
  /**
   * How long the rise to the peak takes; less than the training.
   */
  warmup?: Step;
  /**
   * Learning rate of the last step.
   */
  final?: number;
  /**
   * Factors of the learning rate by layer: `body`, `head`, or a pattern of layer names. Where several match a layer, the last one counts; other layers have 1.
   */
  multipliers?: {
    [k: string]: number;
  };
}
/**
 * layers whose weights stay as they are for the first epochs
 */
export interface FrozenLayers {
  /**
   * Which layers.
   */
  layers: LayersOrWords;
  /**
   * For so many epochs; then they are trained like the others, with a new state of the optimizer. Fewer than those of the training.
   */
  epochs: number;
}
/**
 * The ResNet of MLPerf Tiny image classification: a convolution and three residual stages of two 3x3 convolutions.
 */
export interface ResNet8 {
  /**
   * The ResNet of MLPerf Tiny image classification: a convolution and three residual stages of two 3x3 convolutions.
   */
  architecture: 'resnet8';
  /**
   * Its size.
   */
  parameters?: ResNet8Parameters;
  /**
   * A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.
   */
  weights?: RelativePath;
  /**
   * Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.
   */
  head?: 'keep' | 'replace';
  /**
   * `restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.
   */
  batch_normalization?: 'keep' | 'restore';
  /**
   * How this model is trained.
   */
  training: TrainingPhases;
}
/**
 * parameters of resnet8
 */
export interface ResNet8Parameters {
  /**
   * Output channels of the three residual stages; the first convolution has as many as the first stage.
   *
   * @minItems 3
   * @maxItems 3
   */
  filters?: [number, number, number];
  /**
   * Side of the residual convolutions' kernels.
   */
  kernel_size?: number;
}
/**
 * The depthwise-separable CNN of MLPerf Tiny keyword spotting (Hello Edge).
 */
export interface DsCnn {
  /**
   * The depthwise-separable CNN of MLPerf Tiny keyword spotting (Hello Edge).
   */
  architecture: 'ds_cnn';
  /**
   * Its size.
   */
  parameters?: DsCnnParameters;
  /**
   * A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.
   */
  weights?: RelativePath;
  /**
   * Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.
   */
  head?: 'keep' | 'replace';
  /**
   * `restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.
   */
  batch_normalization?: 'keep' | 'restore';
  /**
   * How this model is trained.
   */
  training: TrainingPhases;
}
/**
 * parameters of ds_cnn
 */
export interface DsCnnParameters {
  /**
   * Output channels: one number for every layer, or a list [stem, block 1, … block N].
   */
  filters?: number | number[];
  /**
   * Number of depthwise-separable blocks (a depthwise, then a 1x1 convolution).
   */
  blocks?: number;
  /**
   * Side of the first convolution's kernel, or its height and width: MLPerf Tiny's keyword spotting has 10 frames by 4 coefficients.
   */
  stem_kernel_size?: KernelSize;
  /**
   * Stride of the first convolution.
   */
  stem_stride?: number;
  /**
   * Side of the depthwise kernels.
   */
  kernel_size?: number;
  /**
   * Stride of each block's depthwise convolution, one number per block. Without it: 1 everywhere.
   */
  strides?: number[];
}
/**
 * BC-ResNet (broadcasted residual learning) for keyword spotting: its input is mel bands, 40 of them or a multiple.
 */
export interface BcResNet {
  /**
   * BC-ResNet (broadcasted residual learning) for keyword spotting: its input is mel bands, 40 of them or a multiple.
   */
  architecture: 'bc_resnet';
  /**
   * Its size.
   */
  parameters?: BcResNetParameters;
  /**
   * A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.
   */
  weights?: RelativePath;
  /**
   * Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.
   */
  head?: 'keep' | 'replace';
  /**
   * `restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.
   */
  batch_normalization?: 'keep' | 'restore';
  /**
   * How this model is trained.
   */
  training: TrainingPhases;
}
/**
 * size of a BC-ResNet
 */
export interface BcResNetParameters {
  /**
   * Factor on the number of channels, τ in the paper: 1 has 9,232 parameters.
   */
  width?: number;
  /**
   * Bands of frequencies with a normalisation of their own; mel_bins is a multiple of 8 times this.
   */
  sub_bands?: number;
}
/**
 * The MobileNetV1 of MLPerf Tiny visual wake words.
 */
export interface MobileNetV1 {
  /**
   * The MobileNetV1 of MLPerf Tiny visual wake words.
   */
  architecture: 'mobilenet_v1';
  /**
   * Its size.
   */
  parameters?: MobileNetV1Parameters;
  /**
   * A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.
   */
  weights?: RelativePath;
  /**
   * Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.
   */
  head?: 'keep' | 'replace';
  /**
   * `restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.
   */
  batch_normalization?: 'keep' | 'restore';
  /**
   * How this model is trained.
   */
  training: TrainingPhases;
}
/**
 * parameters of mobilenet_v1
 */
export interface MobileNetV1Parameters {
  /**
   * Width multiplier.
   */
  alpha?: number;
}
/**
 * MobileNetV2 (Sandler et al. 2018): inverted residuals with linear bottlenecks, as Keras has it.
 */
export interface MobileNetV2 {
  /**
   * MobileNetV2 (Sandler et al. 2018): inverted residuals with linear bottlenecks, as Keras has it.
   */
  architecture: 'mobilenet_v2';
  /**
   * Its size.
   */
  parameters?: MobileNetV2Parameters;
  /**
   * A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.
   */
  weights?: RelativePath;
  /**
   * Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.
   */
  head?: 'keep' | 'replace';
  /**
   * `restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.
   */
  batch_normalization?: 'keep' | 'restore';
  /**
   * How this model is trained.
   */
  training: TrainingPhases;
}
/**
 * parameters of mobilenet_v2
 */
export interface MobileNetV2Parameters {
  /**
   * Width multiplier.
   */
  alpha?: number;
}
/**
 * MobileNetV3-Small (Howard et al. 2019): inverted residuals with squeeze-and-excite and hard-swish, as Keras has it.
 */
export interface MobileNetV3Small {
  /**
   * MobileNetV3-Small (Howard et al. 2019): inverted residuals with squeeze-and-excite and hard-swish, as Keras has it.
   */
  architecture: 'mobilenet_v3_small';
  /**
   * Its size.
   */
  parameters?: MobileNetV3SmallParameters;
  /**
   * A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.
   */
  weights?: RelativePath;
  /**
   * Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.
   */
  head?: 'keep' | 'replace';
  /**
   * `restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.
   */
  batch_normalization?: 'keep' | 'restore';
  /**
   * How this model is trained.
   */
  training: TrainingPhases;
}
/**
 * parameters of mobilenet_v3_small
 */
export interface MobileNetV3SmallParameters {
  /**
   * Width multiplier.
   */
  alpha?: number;
}
/**
 * EfficientNet-lite0: EfficientNet-B0 without squeeze-and-excite, with ReLU6.
 */
export interface EfficientNetLite0 {
  /**
   * EfficientNet-lite0: EfficientNet-B0 without squeeze-and-excite, with ReLU6.
   */
  architecture: 'efficientnet_lite0';
  /**
   * Its size.
   */
  parameters?: EfficientNetLite0Parameters;
  /**
   * A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.
   */
  weights?: RelativePath;
  /**
   * Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.
   */
  head?: 'keep' | 'replace';
  /**
   * `restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.
   */
  batch_normalization?: 'keep' | 'restore';
  /**
   * How this model is trained.
   */
  training: TrainingPhases;
}
/**
 * parameters of efficientnet_lite0
 */
export interface EfficientNetLite0Parameters {
  /**
   * Width multiplier.
   */
  alpha?: number;
}
/**
 * LeNet-300-100: two hidden dense layers on the flattened image.
 */
export interface LeNet300 {
  /**
   * LeNet-300-100: two hidden dense layers on the flattened image.
   */
  architecture: 'lenet_300_100';
  /**
   * Its size.
   */
  parameters?: LeNet300Parameters;
  /**
   * A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.
   */
  weights?: RelativePath;
  /**
   * Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.
   */
  head?: 'keep' | 'replace';
  /**
   * `restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.
   */
  batch_normalization?: 'keep' | 'restore';
  /**
   * How this model is trained.
   */
  training: TrainingPhases;
}
/**
 * parameters of lenet_300_100
 */
export interface LeNet300Parameters {
  /**
   * Width of each hidden layer.
   */
  units?: number[];
}
/**
 * LeNet-5 as Caffe and Deep Compression have it: two 5x5 convolutions and two dense layers.
 */
export interface LeNet5 {
  /**
   * LeNet-5 as Caffe and Deep Compression have it: two 5x5 convolutions and two dense layers.
   */
  architecture: 'lenet_5';
  /**
   * Its size.
   */
  parameters?: LeNet5Parameters;
  /**
   * A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.
   */
  weights?: RelativePath;
  /**
   * Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.
   */
  head?: 'keep' | 'replace';
  /**
   * `restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.
   */
  batch_normalization?: 'keep' | 'restore';
  /**
   * How this model is trained.
   */
  training: TrainingPhases;
}
/**
 * parameters of lenet_5
 */
export interface LeNet5Parameters {
  /**
   * Filters of the two convolutions.
   *
   * @minItems 2
   * @maxItems 2
   */
  filters?: [number, number];
  /**
   * Width of the hidden dense layer.
   */
  units?: number;
}
/**
 * Dense layers with ReLU, for rows of a table.
 */
export interface Mlp {
  /**
   * Dense layers with ReLU, for rows of a table.
   */
  architecture: 'mlp';
  /**
   * Its size.
   */
  parameters?: MlpParameters;
  /**
   * How this model is trained.
   */
  training: TrainingPhases;
  /**
   * A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.
   */
  weights?: RelativePath;
  /**
   * Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.
   */
  head?: 'keep' | 'replace';
  /**
   * `restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.
   */
  batch_normalization?: 'keep' | 'restore';
}
/**
 * parameters of mlp
 */
export interface MlpParameters {
  /**
   * Width of each hidden layer.
   */
  units?: number[];
}
/**
 * The autoencoder of MLPerf Tiny anomaly detection: dense layers down to a bottleneck and up again. For task: reconstruction.
 */
export interface Autoencoder {
  /**
   * The autoencoder of MLPerf Tiny anomaly detection: dense layers down to a bottleneck and up again. For task: reconstruction.
   */
  architecture: 'autoencoder';
  /**
   * Its size.
   */
  parameters?: AutoencoderParameters;
  /**
   * How this model is trained.
   */
  training: TrainingPhases;
  /**
   * A model file with the weights to begin from, relative to this file: Keras (.h5, .keras), ONNX or .tflite. Its layers are those of the architecture, by their names or in the same order; one that is missing or has another shape is an error. Without it the weights are seeded.
   */
  weights?: RelativePath;
  /**
   * Whether weights has those of the last layer too; `replace` seeds that layer anew, for other classes.
   */
  head?: 'keep' | 'replace';
  /**
   * `restore`: the file of weights has its normalization folded into the convolutions (.tflite, optimised ONNX); each convolution gets one with the statistics of training samples.
   */
  batch_normalization?: 'keep' | 'restore';
}
/**
 * parameters of autoencoder
 */
export interface AutoencoderParameters {
  /**
   * Width of the hidden layers.
   */
  units?: number;
  /**
   * Hidden layers on each side of the bottleneck.
   */
  layers?: number;
  /**
   * Numbers that a sample is squeezed into.
   */
  bottleneck?: number;
}
/**
 * what is done to the student, and to the teacher where models names it; passes run in the order written here and no pass undoes another
 */
export interface Compression {
  /**
   * In which order the student goes through its passes. joint: what stands here, with the teacher in training and in fine-tuning. pqat, cqat, pcqat: the same by TFMOT's names, for pruning, clustering, or both, kept by quantization-aware training; a pass that the name lacks or has too much is an error. prune_qat_distill: pruned in training, by the labels alone; then fine-tuned with the rounding; then, from distillation.begin_step on, with the teacher too.
   */
  recipe?: 'joint' | 'pqat' | 'cqat' | 'pcqat' | 'prune_qat_distill';
  /**
   * Which models are pruned, clustered and fine-tuned, each by itself: student, teacher, or names under teachers. Layer patterns match layers of any of them. Distillation is always of the student.
   */
  models?: string[];
  /**
   * Settings of single models, by name (student, teacher, or a name under teachers): all that is done to such a model stands there, and nothing of what stands beside per_model. Such models need not stand in models.
   */
  per_model?: {
    [k: string]: ModelCompression;
  };
  /**
   * Train the student on the soft targets of the teacher, or of all teachers. Needs teacher or teachers.
   */
  distillation?: Distillation;
  /**
   * Set small weights to zero during the student's training.
   */
  pruning?: Pruning;
  /**
   * Remove whole channels before the model is trained further.
   */
  structured_pruning?: StructuredPruning;
  /**
   * remove: channels that change no result leave the model, without loss: those of which nothing is made, and those that are the same number for every sample, which goes into biases. Of a model that begins with weights before its training, and where nothing is pruned also after it.
   */
  dead_channels?: 'keep' | 'remove';
  /**
   * Share weights. Needs fine_tuning.
   */
  clustering?: Clustering;
  /**
   * Make the model integer. Needed by every artifact of type int8.
   */
  quantization?: Quantization;
  /**
   * Training after the student's. Needed by clustering and by quantization mode qat; of a model that begins as a file, its last training is repeated where none is written (and that training has neither freeze nor multipliers).
   */
  fine_tuning?: FineTuning;
}
/**
 * what is done to one model, in the place of what compression says for all
 */
export interface ModelCompression {
  /**
   * Set small weights to zero during the model's training.
   */
  pruning?: Pruning;
  /**
   * Remove whole channels of this model before it is trained further.
   */
  structured_pruning?: StructuredPruning;
  /**
   * remove: channels that change no result leave this model, as compression.dead_channels says of all.
   */
  dead_channels?: 'keep' | 'remove';
  /**
   * Share weights of this model. Needs fine_tuning.
   */
  clustering?: Clustering;
  /**
   * Make the model integer. Needed by every integer artifact of the model.
   */
  quantization?: Quantization;
  /**
   * Training after the model's own. Needed by clustering and by quantization mode qat; of a model that begins as a file, its last training is repeated where none is written (and that training has neither freeze nor multipliers).
   */
  fine_tuning?: FineTuning;
}
/**
 * The same sparsity from begin_step to end_step.
 */
export interface ConstantSparsity {
  /**
   * The same sparsity from begin_step to end_step.
   */
  schedule: 'ConstantSparsity';
  /**
   * Share of each kernel's weights, or with scope: global of all kernels', that is zero. Every kernel keeps a weight: more than a small kernel can have is an error before training.
   */
  target_sparsity: SparsityFraction;
  /**
   * layer: each kernel has the sparsity. global: all pruned kernels together have it, by one threshold of magnitudes as shares of those of their layer (LAMP; Lee et al.): layers that need their weights keep more of them. Each keeps 1 % at least. Layers that layer_targets names keep their own targets and take no part.
   */
  scope?: 'layer' | 'global';
  /**
   * Weights become zero in whole blocks of so many neighbouring inputs by so many neighbouring outputs, at each place of a kernel, as TFMOT counts a kernel [inputs, outputs]: [4, 1] is what TFLite's sparse 1x4 kernels skip. Both must divide the kernel; depthwise layers have no blocks.
   *
   * @minItems 2
   * @maxItems 2
   */
  block_size?: [number, number];
  /**
   * What makes a block of block_size important: the mean of its magnitudes, or the largest.
   */
  block_pooling_type?: 'AVG' | 'MAX';
  /**
   * m of every n neighbouring inputs of an output have weights of zero: [2, 4] is what sparse tensor units compute. The sparsity to end with is m/n. n must divide the inputs; depthwise layers have no such neighbours.
   *
   * @minItems 2
   * @maxItems 2
   */
  sparsity_m_by_n?: [number, number];
  /**
   * Which weights become zero. magnitude: the smallest. movement: those that training draws to 0, by the sum of −gradient · weight over the steps (Sanh et al.); for models that begin with weights of another task. powerpropagation: the smallest, and the weights are trained as θ·|θ|^(alpha − 1), by which more of them stay near 0 (Schwarz et al.).
   */
  criterion?: 'magnitude' | 'movement' | 'powerpropagation';
  /**
   * Settings of criterion: powerpropagation; not beside another criterion.
   */
  powerpropagation?: {
    /**
     * The exponent; more draws more weights to 0, and 1 would be ordinary training.
     */
    alpha?: number;
  };
  /**
   * Whether the schedule of the learning rate, with its warm-up, begins anew at end_step, when the masks are settled, and goes through the steps that are left (Renda et al.). Before, it goes through the steps up to end_step.
   */
  rewind_learning_rate?: boolean;
  /**
   * Step of the student's training at which pruning starts.
   */
  begin_step?: Step;
  /**
   * Step after which the masks stay as they are.
   */
  end_step?: Step;
  /**
   * Masks are recomputed every so many steps.
   */
  frequency?: number;
  /**
   * Which layers are pruned: patterns of their names. Each must match at least one Conv2D, DepthwiseConv2D or FullyConnected layer.
   */
  layers?: Layers;
  /**
   * Layers that are not pruned although layers matches them.
   */
  exclude?: Layers;
  /**
   * Other targets for some layers, by patterns of their names. Of several that match a layer the last one counts.
   */
  layer_targets?: {
    [k: string]: SparsityFraction;
  };
  /**
   * A term of the loss that draws the weights that will be pruned to zero: k times their sum of magnitudes, or of norms of channels.
   */
  sparsity_loss?: SparsityLoss;
}
/**
 * loss = loss of the class + loss of the teacher + k · loss of sparsity, in trainings that prune
 */
export interface SparsityLoss {
  /**
   * l1: the sum of |w| of the kernels that are pruned. group_lasso: the sum over their output channels of √n · ‖w‖, which draws whole channels to zero. swd: the sum of w² of those weights alone that the sparsity to end with would take now (selective weight decay; Tessier et al.).
   */
  kind?: 'l1' | 'group_lasso' | 'swd';
  /**
   * k; where a controller moves it, its first value. With from and to it grows by the same factor in each step, from the first of training to the end_step of pruning.
   */
  weight?:
    | number
    | {
        /**
         * k of the first step.
         */
        from: number;
        /**
         * k at end_step.
         */
        to: number;
      };
  /**
   * Moves k by how far the student is behind its teacher. Needs distillation.
   */
  controller?: SparsityController;
}
/**
 * k ← clip(k + gain · (target − gap), min, max) after each step, where gap = (class loss of the student − that of the teacher) / that of the teacher, averaged over about 20 steps
 */
export interface SparsityController {
  /**
   * The relative gap of the class losses that is aimed at: a student further behind lowers k, a closer one raises it.
   */
  target?: number;
  /**
   * How much k moves in a step by a gap that is off by 1.
   */
  gain?: number;
  /**
   * The least k.
   */
  min?: number;
  /**
   * The largest k.
   */
  max?: number;
}
/**
 * Sparsity grows from initial to final (Zhu and Gupta): s = final + (initial − final) · (1 − progress)^power.
 */
export interface PolynomialDecay {
  /**
   * Sparsity grows from initial to final (Zhu and Gupta): s = final + (initial − final) · (1 − progress)^power.
   */
  schedule: 'PolynomialDecay';
  /**
   * Sparsity at begin_step.
   */
  initial_sparsity?: SparsityFraction;
  /**
   * Sparsity of each kernel, or with scope: global of all together, at end_step and after. Every kernel keeps a weight: more than a small kernel can have is an error before training.
   */
  final_sparsity: SparsityFraction;
  /**
   * What progress is: the share of the steps from begin_step to end_step that are done, or of the sum of their learning rates, so that weights leave fastest while the others can still move.
   */
  progress_by?: 'steps' | 'learning_rate';
  /**
   * Exponent; 3 is the paper's.
   */
  power?: number;
  /**
   * layer: each kernel has the sparsity. global: all pruned kernels together have it, by one threshold of magnitudes as shares of those of their layer (LAMP; Lee et al.): layers that need their weights keep more of them. Each keeps 1 % at least. Layers that layer_targets names keep their own targets and take no part.
   */
  scope?: 'layer' | 'global';
  /**
   * Weights become zero in whole blocks of so many neighbouring inputs by so many neighbouring outputs, at each place of a kernel, as TFMOT counts a kernel [inputs, outputs]: [4, 1] is what TFLite's sparse 1x4 kernels skip. Both must divide the kernel; depthwise layers have no blocks.
   *
   * @minItems 2
   * @maxItems 2
   */
  block_size?: [number, number];
  /**
   * What makes a block of block_size important: the mean of its magnitudes, or the largest.
   */
  block_pooling_type?: 'AVG' | 'MAX';
  /**
   * m of every n neighbouring inputs of an output have weights of zero: [2, 4] is what sparse tensor units compute. The sparsity to end with is m/n. n must divide the inputs; depthwise layers have no such neighbours.
   *
   * @minItems 2
   * @maxItems 2
   */
  sparsity_m_by_n?: [number, number];
  /**
   * Which weights become zero. magnitude: the smallest. movement: those that training draws to 0, by the sum of −gradient · weight over the steps (Sanh et al.); for models that begin with weights of another task. powerpropagation: the smallest, and the weights are trained as θ·|θ|^(alpha − 1), by which more of them stay near 0 (Schwarz et al.).
   */
  criterion?: 'magnitude' | 'movement' | 'powerpropagation';
  /**
   * Settings of criterion: powerpropagation; not beside another criterion.
   */
  powerpropagation?: {
    /**
     * The exponent; more draws more weights to 0, and 1 would be ordinary training.
     */
    alpha?: number;
  };
  /**
   * Whether the schedule of the learning rate, with its warm-up, begins anew at end_step, when the masks are settled, and goes through the steps that are left (Renda et al.). Before, it goes through the steps up to end_step.
   */
  rewind_learning_rate?: boolean;
  /**
   * Step of the student's training at which pruning starts.
   */
  begin_step?: Step;
  /**
   * Step at which final_sparsity is reached.
   */
  end_step?: Step;
  /**
   * Masks are recomputed every so many steps.
   */
  frequency?: number;
  /**
   * Which layers are pruned: patterns of their names. Each must match at least one Conv2D, DepthwiseConv2D or FullyConnected layer.
   */
  layers?: Layers;
  /**
   * Layers that are not pruned although layers matches them.
   */
  exclude?: Layers;
  /**
   * Other targets for some layers, by patterns of their names. Of several that match a layer the last one counts.
   */
  layer_targets?: {
    [k: string]: SparsityFraction;
  };
  /**
   * A term of the loss that draws the weights that will be pruned to zero: k times their sum of magnitudes, or of norms of channels.
   */
  sparsity_loss?: SparsityLoss;
}
/**
 * whole channels leave the model, the least important first, through sums and concatenations, until it keeps to its limits; what is left is trained on
 */
export interface StructuredPruning {
  /**
   * Weights, with BatchNorm folded, that the model has at most.
   */
  parameters?: CostLimit;
  /**
   * Multiply-accumulates of one inference at most.
   */
  macs?: CostLimit;
  /**
   * Bytes of weights and biases at most, in the smallest type of file that is made of the model.
   */
  size?: Size;
  /**
   * Memory that TensorFlow Lite Micro needs at most for the smallest type of file that is made of the model, as the metric arena_estimate counts it.
   */
  arena?: Size;
  /**
   * Time of one inference at most, as mac_costs tells it: the sum over layers of their multiply-accumulates times their cost. A share of what the model took, or a number in the unit of mac_costs.
   */
  latency?: CostLimit;
  /**
   * What a multiply-accumulate of a layer costs on the target, by patterns of layer names, in any unit; the last that matches counts. 0: fewer channels make the layer no faster; so is a layer that no pattern matches.
   */
  mac_costs?: {
    [k: string]: number;
  };
  /**
   * Which channels leave first. importance: the least important. latency: those with the least importance for the time that they save by mac_costs; a channel that saves none stays.
   */
  policy?: 'importance' | 'latency';
  /**
   * How many trainings of the list come before. Without it: 0 for a model that begins with weights, 1 otherwise.
   */
  after_training?: number;
  /**
   * Share of its channels that every layer keeps.
   */
  keep_at_least?: Fraction;
  /**
   * Layers keep channels in multiples of this, which kernels compute faster.
   */
  multiple_of?: number;
  /**
   * Layers that keep all channels they make.
   */
  exclude?: Layers;
}
/**
 * weight sharing: every kernel keeps at most number_of_clusters distinct codes, or distinct blocks of codes
 */
export interface Clustering {
  /**
   * Distinct codes per kernel, zero included; with block_size, distinct blocks. A file of floats holds codes times a scale for each output channel, so that each channel has at most so many distinct values. Needed unless there is rate_distortion.
   */
  number_of_clusters?: number;
  /**
   * Where the search for centroids and scales starts. DENSITY_BASED: from the cumulative distribution, as in TFMOT. The codes are then the best integers for the scales.
   */
  cluster_centroids_init?: 'LINEAR' | 'RANDOM' | 'DENSITY_BASED' | 'KMEANS_PLUS_PLUS';
  /**
   * By what training moves a centroid, as TFMOT names it. AVG: by the mean of the gradients of its weights. SUM: by their sum, which moves centroids of many weights further; it costs some time in each step.
   */
  cluster_gradient_aggregation?: 'AVG' | 'SUM';
  /**
   * One cluster is zero and keeps the zeros of pruning.
   */
  preserve_sparsity?: boolean;
  /**
   * Which layers are clustered: patterns of their names. Each must match at least one Conv2D, DepthwiseConv2D or FullyConnected layer.
   */
  layers?: Layers;
  /**
   * Layers that are not clustered although layers matches them.
   */
  exclude?: Layers;
  /**
   * Other numbers of clusters for some layers, by patterns of their names. Of several that match a layer the last one counts.
   */
  layer_clusters?: {
    [k: string]: number;
  };
  /**
   * Layers of which each output channel has a codebook of its own, with at most number_of_clusters distinct values in the channel, by name or pattern. Without the key one codebook serves a whole kernel.
   */
  cluster_per_channel?: Layers;
  /**
   * Product quantization: so many neighbouring weights of an output share one codeword of number_of_clusters, in the order of the kernel as it is stored, inputs of one place first; the last block of an output may be shorter. Without the key, or with 1, each weight has a code of its own.
   */
  block_size?: number;
  /**
   * Other sizes of blocks for some layers, by patterns of their names. Of several that match a layer the last one counts.
   */
  layer_block_sizes?: {
    [k: string]: number;
  };
  /**
   * Each weight has the code with the least squared error plus price of its bits, not just the nearest. Without number_of_clusters all codes are there to take.
   */
  rate_distortion?: RateDistortion;
}
/**
 * codes by what they cost in a deflated file: those that are frequent are taken for their neighbours
 */
export interface RateDistortion {
  /**
   * Price of a bit, in mean squares of a layer's weights: 0.001 is fine, 0.03 leaves a few distinct codes. Or deflated_size.
   */
  lambda?: number;
  /**
   * The price is found from the size that the codes of all clustered layers may have together, deflated. Scales, biases and structure of the file come on top. Or lambda.
   */
  deflated_size?: Size;
  /**
   * Share of the fine-tuning over which lambda grows to what it is. Without it: lambda is so from the first step.
   */
  ramp?: Fraction;
}
/**
 * integer quantization as TFLite specifies it: int8 activations and weights, int32 bias
 */
export interface Quantization {
  /**
   * qat: quantization-aware training; the fine-tuning sees the rounding. ptq: post-training quantization from calibrated ranges.
   */
  mode?: 'qat' | 'ptq';
  /**
   * Bits of the weights that quantization-aware training sees; activations have 8. 4: for files of type int4; an int8 file then holds the same weights, a byte each.
   */
  num_bits?: 8 | 4;
  /**
   * One weight scale per output channel; false: one per tensor.
   */
  per_axis?: boolean;
  /**
   * Against codes of weights that go to and fro between two neighbours while training sees the rounding. Needs mode: qat.
   */
  oscillation?: Oscillation;
  /**
   * observed: a weight scale is that of the largest weight, and ranges of activations are measured on the representative data set. learned: both are trained with the weights (LSQ), and ship as they were learned. Needs mode: qat.
   */
  ranges?: 'observed' | 'learned';
  /**
   * Round a random part of the weights at each step of quantization-aware training, and let the rest pass as it is. What is calibrated, measured and exported is rounded whole.
   */
  quant_noise?: QuantNoise;
  /**
   * How the range of an activation follows from its values over the representative data set. min_max: its extremes. percentile: a share is clipped at each end. mse: the least expected squared error of rounding and clipping. kl: the least divergence of what 256 codes tell (TensorRT's). With mode qat, training sees these ranges too; with ranges: learned, they begin at these.
   */
  observer?: 'min_max' | 'percentile' | 'mse' | 'kl';
  /**
   * With observer percentile: the range goes from the (100 − p)th percentile of all values to the pth. Without the key: 99.99.
   */
  percentile?: number;
  /**
   * How the scale of a kernel, or of its output channel, follows from its weights, where no training has settled codes. min_max: the largest weight is the largest code. mse: the scale of the least squared error, which may clip. Without the key: min_max at eight bits, mse at four.
   */
  weight_observer?: 'min_max' | 'mse';
  /**
   * Layers that stay float32, weights and arithmetic, in files of type int8, int4 and int16x8, by name or pattern; layers without weights can be named too. Codes become floats before them and floats become codes behind them; neighbours that stay float32 have no conversion between them. The input and the output of the file stay what they are declared to be. In a dynamic_range file the kernels of these layers stay float32. Quantization-aware training does not round these layers either.
   */
  exclude?: Layers;
  /**
   * Bits of the kernels of single layers, by name or pattern; the last that matches counts. With mode: ptq of files of type int4, whose other layers have four. With mode: qat of what training sees, whose other layers have num_bits; a file of type int4 stores each layer as it was trained, and one of type int8 the same codes in a byte each.
   */
  layer_bits?: {
    [k: string]: 8 | 4;
  };
  /**
   * auto: files of type int4 have eight bits in the layers that need them most, as long as the size allows: four bits go first to the layers whose rounding changes the outputs least for each byte that it saves, measured on the representative data set. The size is that of the key, or of each file's budget. layer_bits says which layers are not chosen. Needs mode ptq.
   */
  bits?:
    | 'auto'
    | {
        /**
         * What the choice has to keep.
         */
        auto: {
          /**
           * Bytes that a file may have.
           */
          size: Size;
        };
      };
  /**
   * How weights become codes in files with int8 or int16 activations, mode ptq. adaround: each goes up or down so that the outputs of its layer change least on the representative data set (AdaRound).
   */
  rounding?: 'nearest' | 'adaround';
  /**
   * Files with int8 or int16 activations, mode ptq: channels of successive layers get weights of like size before they are rounded; the model stays the same function. Through ReLU, pools and padding, not through ReLU6 nor past a branch.
   */
  cross_layer_equalization?: boolean;
  /**
   * Files with int8 or int16 activations, mode ptq: biases take back what rounding of weights adds to a layer's outputs on average over the representative data set.
   */
  bias_correction?: boolean;
  /**
   * The samples that calibrate activation ranges, normalized as in training.
   */
  representative_dataset?: {
    /**
     * How many training samples calibrate the activation ranges, chosen by the seed.
     */
    samples?: number;
  };
}
/**
 * what is done about codes that go to and fro (Nagel et al. 2022): dampen, freeze, or both
 */
export interface Oscillation {
  /**
   * Weight of a term of the loss that draws weights to the middles of their codes: the sum of the squared distances. A number, or an object with from, to and schedule (linear or cosine). Early in a training such weights still search.
   */
  dampen?: ChangingWeight;
  /**
   * Hold the code of a weight that has turned too often.
   */
  freeze?: OscillationFreezing;
}
/**
 * a weight of a term that changes over the steps of a training
 */
export interface ChangingWeightRamp {
  /**
   * At the first step.
   */
  from: number;
  /**
   * At the last step.
   */
  to: number;
  /**
   * How the weight goes from the one to the other: in equal steps, or along half a cosine.
   */
  schedule?: 'linear' | 'cosine';
}
/**
 * which weights are held from then on
 */
export interface OscillationFreezing {
  /**
   * Share of the steps, as a moving average, at which a code turns back: above it the weight is held. A number above 0, or an object with from, to and schedule (linear or cosine).
   */
  threshold?: ChangingShare;
  /**
   * Share of the newest step in the moving averages; below the threshold, or one turn would be enough.
   */
  momentum?: number;
}
/**
 * a share that changes over the steps of a training
 */
export interface ChangingShareRamp {
  /**
   * At the first step.
   */
  from: number;
  /**
   * At the last step.
   */
  to: number;
  /**
   * How the number goes from the one to the other: in equal steps, or along half a cosine.
   */
  schedule?: 'linear' | 'cosine';
}
/**
 * quantization noise (Fan et al. 2020): which part of the weights quantization-aware training rounds at a step
 */
export interface QuantNoise {
  /**
   * Probability with which a block is rounded at a step: above 0, at most 1, where it is plain quantization-aware training; or an object with from, to and schedule (linear or cosine), which it goes between over the steps.
   */
  p?: ChangingShare;
  /**
   * Weights that are rounded or left together: so many that follow each other in the kernel as it is stored, input channels fastest in a convolution. Of a layer with a block_size of clustering, its blocks are: each is its codeword, or as it is (Quant-Noise's pq).
   */
  block_size?: number;
}
/**
 * training after the student's: clusters and rounding are learned here while the masks are kept; the optimizer is that of the student
 */
export interface FineTuning {
  /**
   * Passes over the training samples.
   */
  epochs: number;
  /**
   * Samples per optimizer step. Without it: the student's batch_size.
   */
  batch_size?: number;
  /**
   * Learning rate over the steps of fine-tuning.
   */
  learning_rate: LearningRate;
  /**
   * Decay of the average of the weights that ships, as in training. Without it: that of the model's last training.
   */
  ema?: number;
}
/**
 * knowledge distillation (Hinton et al.) from the teacher, or the mean of several: loss = alpha · H(y, student) + (1 − alpha) · T² · loss of the teacher
 */
export interface Distillation {
  /**
   * offline: what the teacher says of each sample is kept, as it is and mirrored. consistent: the teacher looks at the very image that the student sees in each step, changed and mixed as it is (Beyer et al.); each step then costs a forward pass of the teacher too. online: the teacher trains along, in the same step, by its own learning rate. self: without a teacher, the moving average of the student's own weights teaches it (Tarvainen & Valpola).
   */
  mode?: 'offline' | 'consistent' | 'online' | 'self';
  /**
   * What the student learns from the teacher. hinton: the divergence of the softened probabilities, KL(teacher_T ‖ student_T). dkd: the right class and the others apart (Zhao et al.). dist: how classes and samples lie to each other, by Pearson's correlation (Huang et al.).
   */
  loss?: 'hinton' | 'dkd' | 'dist';
  /**
   * Whether teachers learn from the student too, by the same loss (Zhang et al.); of mode: online.
   */
  mutual?: boolean;
  /**
   * Decay of the average of the student's weights that teaches it; of mode: self.
   */
  ema?: number;
  /**
   * T: divides the logits of both models before the softmax of the soft targets.
   */
  temperature?: Temperature;
  /**
   * Weight of the true labels; 1 − alpha is the weight of the teacher.
   */
  alpha?: LabelShare;
  /**
   * Step of fine-tuning from which on the teacher counts, of recipe: prune_qat_distill; the schedule of the learning rate goes through once before it and once after. Without it: 50 %.
   */
  begin_step?: Step;
  /**
   * Whether the logits of each sample are brought to mean 0 and standard deviation 1 before they are divided by T, on both sides, so that a small student need not reach the teacher's large logits (Sun et al.).
   */
  logit_standardization?: boolean;
  /**
   * By how much each of several teachers counts in the mean of their probabilities, by its name; 1 for the others.
   */
  weights?: {
    [k: string]: number;
  };
  /**
   * Layers of the student that learn what layers of the teacher give, in the student's training; fine-tuning has none. Needs mode: consistent and one teacher.
   */
  hints?: Hint[];
  /**
   * Weights of the two terms of loss: dkd; not beside another loss.
   */
  dkd?: {
    /**
     * Of the right class against all others.
     */
    alpha?: number;
    /**
     * Of the other classes among themselves.
     */
    beta?: number;
  };
  /**
   * Weights of the two terms of loss: dist; not beside another loss.
   */
  dist?: {
    /**
     * Of the classes of each sample.
     */
    beta?: number;
    /**
     * Of the samples of each class.
     */
    gamma?: number;
  };
}
/**
 * a temperature that changes over the steps of a training
 */
export interface TemperatureRamp {
  /**
   * At the first step.
   */
  from: number;
  /**
   * At the last step.
   */
  to: number;
  /**
   * How the temperature goes from the one to the other: in equal steps, or along half a cosine.
   */
  schedule?: 'linear' | 'cosine';
}
/**
 * a weight of the labels that changes over the steps of a training
 */
export interface LabelShareRamp {
  /**
   * At the first step.
   */
  from: number;
  /**
   * At the last step.
   */
  to: number;
  /**
   * How the share goes from the one to the other: in equal steps, or along half a cosine.
   */
  schedule?: 'linear' | 'cosine';
}
/**
 * a layer of the student and one of the teacher that it learns from
 */
export interface Hint {
  /**
   * features: the mean of the squared differences; where the channels differ, through a 1x1 that is learnt too and does not ship (FitNets). attention: where in the image the squares of all channels are large (Zagoruyko and Komodakis).
   */
  kind?: 'features' | 'attention';
  /**
   * Name of the student's layer.
   */
  student: string;
  /**
   * Name of the teacher's layer, of the same height and width.
   */
  teacher: string;
  /**
   * By how much it counts beside the other terms of the loss.
   */
  weight?: number;
}
/**
 * one file that ships
 */
export interface Artifact {
  /**
   * Which model the file is made from: student, teacher, or a name under teachers.
   */
  model?: string;
  /**
   * File format.
   */
  format?: 'tflite';
  /**
   * Number type of weights and activations. float16: weights of half the size, unpacked when the file is loaded. dynamic_range: int8 weights where a kernel has at least 1,024 of them, activations float32. int8: float-free operators from input to output. int4: the same with weights of four bits. int16x8: int16 activations over int8 weights. [support.md](support.md#types-of-files) says what runs each.
   */
  type?: 'float32' | 'float16' | 'dynamic_range' | 'int8' | 'int4' | 'int16x8';
  /**
   * Number type of the file's input. Without the key: that of its activations, codes in the types int8, int4 and int16x8. float32: the file converts it to codes.
   */
  input_type?: 'float32' | 'int8' | 'int16';
  /**
   * Number type of the file's output, as input_type.
   */
  output_type?: 'float32' | 'int8' | 'int16';
  /**
   * Which tensors of the file have names. layers: outputs of layers, which reports and viewers show. edges: inputs and outputs of the model, the smallest file. all: constants too, which some tools of others ask for.
   */
  names?: 'layers' | 'edges' | 'all';
  /**
   * Whether the file carries TFLite Metadata: how pixels become its input, and the names of its classes (labels.txt), so that a device needs no second file. Without the key: true where the data brings names of classes, as folders of photographs do; false for IDX files, whose names are written in the spec.
   */
  metadata?: boolean;
  /**
   * A .tflite file that is in the repository, relative to this file: it is measured as it is. Without it the file is made from model and type.
   */
  file?: RelativePath;
  /**
   * Limits of running the file for its accuracy. Defaults are far above what models for small devices need; they keep a file that never ends, or takes all memory, from holding the run.
   */
  inference?: Inference;
}
/**
 * how long a file may run, and in how much memory
 */
export interface Inference {
  /**
   * How long the runtime may run the file over all samples. After it the runtime is ended, the file has no accuracy, and rows that rest on it are errors. Without the key: 60 s, and a second for every 20 million multiply-accumulates and tensor elements of all samples, which is fifty times what a slow machine takes; an hour where multiply-accumulates are not known; a day at most.
   */
  deadline?: LongDuration;
  /**
   * What each interpreter may take, weights and activations together; and what the outputs of all samples may take. Without the key: 1 GiB, and four times the file.
   */
  memory?: Size;
}
/**
 * The machine that tinygate runs on.
 */
export interface LocalDevice {
  /**
   * The machine that tinygate runs on.
   */
  via: 'local';
  /**
   * Labels of the runner that can reach the device: what `tinygate plan --devices` puts into the job matrix.
   */
  runs_on?: string[];
  /**
   * Which artifacts it measures. Without it: all.
   */
  artifacts?: string[];
  /**
   * Hardware that others use at the same time, such as a hosted runner: its numbers are marked so, and are noisier.
   */
  shared?: boolean;
  /**
   * How long one device may take in all, with the wait for whoever uses it. After it the device counts as not available, and its rows are inconclusive.
   */
  timeout?: LongDuration;
  /**
   * What runs the file on the device: LiteRT's or TensorFlow Lite's C library, their benchmark_model, LiteRT in Python, or a model that is compiled into the harness. auto takes the first that is there.
   */
  runtime?: 'auto' | 'litert' | 'tflite' | 'benchmark_model' | 'litert-python' | 'builtin';
  /**
   * Path on the device of the library, or of benchmark_model, where it is in no usual place.
   */
  library?: string;
  /**
   * Threads of one inference.
   */
  threads?: number;
  /**
   * Inferences before the first that counts, in each run.
   */
  warmup?: number;
  /**
   * Runs: windows of inferences, whose spread is the noise that limits are judged against.
   */
  runs?: number;
  /**
   * Length of one run, from 1 ms to 1 h.
   */
  window?: RunDuration;
  /**
   * Rest between two runs, so that the chip does not heat up: at most 1 h.
   */
  cool_down?: RunDuration;
  /**
   * mlperf_tiny: 5 runs of at least 10 s each, whose median counts, in the place of runs and window.
   */
  protocol?: 'standard' | 'mlperf_tiny';
  /**
   * The CPU frequency governor that is expected: another one makes the numbers of this device inconclusive.
   */
  governor?: string;
  /**
   * Where energy is read: none, rapl, ina3221 (Jetson), pi5, or command:LINE, a line of the shell that prints the joules used so far.
   */
  meter?: string;
  /**
   * Largest difference of an output of the device from tinygate's own runtime on the same inputs, in steps of a quantised output, else as a share of the largest output: beyond it the device computes something else, and its row fails.
   */
  tolerance?: number;
  /**
   * File with what each kind of kernel costs on this device, as `tinygate bench --calibrate` writes it: latency is predicted by it where the device has not measured a file. A prediction decides nothing.
   */
  costs?: RelativePath;
}
/**
 * A device that is reached by ssh from the machine that tinygate runs on; nothing has to be installed there.
 */
export interface SshDevice {
  /**
   * A device that is reached by ssh from the machine that tinygate runs on; nothing has to be installed there.
   */
  via: 'ssh';
  /**
   * Destination as ssh takes it: a host of ~/.ssh/config, or user@host.
   */
  host: string;
  /**
   * Port of its ssh server.
   */
  port?: number;
  /**
   * Absolute path of a folder on the device: each measurement makes one of its own in it, and removes that.
   */
  folder?: string;
  /**
   * Labels of the runner that can reach the device: what `tinygate plan --devices` puts into the job matrix.
   */
  runs_on?: string[];
  /**
   * Which artifacts it measures. Without it: all.
   */
  artifacts?: string[];
  /**
   * Hardware that others use at the same time, such as a hosted runner: its numbers are marked so, and are noisier.
   */
  shared?: boolean;
  /**
   * How long one device may take in all, with the wait for whoever uses it. After it the device counts as not available, and its rows are inconclusive.
   */
  timeout?: LongDuration;
  /**
   * What runs the file on the device: LiteRT's or TensorFlow Lite's C library, their benchmark_model, LiteRT in Python, or a model that is compiled into the harness. auto takes the first that is there.
   */
  runtime?: 'auto' | 'litert' | 'tflite' | 'benchmark_model' | 'litert-python' | 'builtin';
  /**
   * Path on the device of the library, or of benchmark_model, where it is in no usual place.
   */
  library?: string;
  /**
   * Threads of one inference.
   */
  threads?: number;
  /**
   * Inferences before the first that counts, in each run.
   */
  warmup?: number;
  /**
   * Runs: windows of inferences, whose spread is the noise that limits are judged against.
   */
  runs?: number;
  /**
   * Length of one run, from 1 ms to 1 h.
   */
  window?: RunDuration;
  /**
   * Rest between two runs, so that the chip does not heat up: at most 1 h.
   */
  cool_down?: RunDuration;
  /**
   * mlperf_tiny: 5 runs of at least 10 s each, whose median counts, in the place of runs and window.
   */
  protocol?: 'standard' | 'mlperf_tiny';
  /**
   * The CPU frequency governor that is expected: another one makes the numbers of this device inconclusive.
   */
  governor?: string;
  /**
   * Where energy is read: none, rapl, ina3221 (Jetson), pi5, or command:LINE, a line of the shell that prints the joules used so far.
   */
  meter?: string;
  /**
   * Largest difference of an output of the device from tinygate's own runtime on the same inputs, in steps of a quantised output, else as a share of the largest output: beyond it the device computes something else, and its row fails.
   */
  tolerance?: number;
  /**
   * File with what each kind of kernel costs on this device, as `tinygate bench --calibrate` writes it: latency is predicted by it where the device has not measured a file. A prediction decides nothing.
   */
  costs?: RelativePath;
}
/**
 * An Android device at adb of the machine that tinygate runs on.
 */
export interface AdbDevice {
  /**
   * An Android device at adb of the machine that tinygate runs on.
   */
  via: 'adb';
  /**
   * Its serial number, as `adb devices` prints it. Without it: the only one that is there.
   */
  serial?: string;
  /**
   * Absolute path of a folder on the device: each measurement makes one of its own in it, and removes that.
   */
  folder?: string;
  /**
   * Labels of the runner that can reach the device: what `tinygate plan --devices` puts into the job matrix.
   */
  runs_on?: string[];
  /**
   * Which artifacts it measures. Without it: all.
   */
  artifacts?: string[];
  /**
   * Hardware that others use at the same time, such as a hosted runner: its numbers are marked so, and are noisier.
   */
  shared?: boolean;
  /**
   * How long one device may take in all, with the wait for whoever uses it. After it the device counts as not available, and its rows are inconclusive.
   */
  timeout?: LongDuration;
  /**
   * What runs the file on the device: LiteRT's or TensorFlow Lite's C library, their benchmark_model, LiteRT in Python, or a model that is compiled into the harness. auto takes the first that is there.
   */
  runtime?: 'auto' | 'litert' | 'tflite' | 'benchmark_model' | 'litert-python' | 'builtin';
  /**
   * Path on the device of the library, or of benchmark_model, where it is in no usual place.
   */
  library?: string;
  /**
   * Threads of one inference.
   */
  threads?: number;
  /**
   * Inferences before the first that counts, in each run.
   */
  warmup?: number;
  /**
   * Runs: windows of inferences, whose spread is the noise that limits are judged against.
   */
  runs?: number;
  /**
   * Length of one run, from 1 ms to 1 h.
   */
  window?: RunDuration;
  /**
   * Rest between two runs, so that the chip does not heat up: at most 1 h.
   */
  cool_down?: RunDuration;
  /**
   * mlperf_tiny: 5 runs of at least 10 s each, whose median counts, in the place of runs and window.
   */
  protocol?: 'standard' | 'mlperf_tiny';
  /**
   * The CPU frequency governor that is expected: another one makes the numbers of this device inconclusive.
   */
  governor?: string;
  /**
   * Where energy is read: none, rapl, ina3221 (Jetson), pi5, or command:LINE, a line of the shell that prints the joules used so far.
   */
  meter?: string;
  /**
   * Largest difference of an output of the device from tinygate's own runtime on the same inputs, in steps of a quantised output, else as a share of the largest output: beyond it the device computes something else, and its row fails.
   */
  tolerance?: number;
  /**
   * File with what each kind of kernel costs on this device, as `tinygate bench --calibrate` writes it: latency is predicted by it where the device has not measured a file. A prediction decides nothing.
   */
  costs?: RelativePath;
}
/**
 * A microcontroller behind the machine that tinygate runs on: a command flashes it, and it answers line by line.
 */
export interface SerialDevice {
  /**
   * A microcontroller behind the machine that tinygate runs on: a command flashes it, and it answers line by line.
   */
  via: 'serial';
  /**
   * The serial port, or tcp://HOST:PORT of a serial server or emulator.
   */
  port: string;
  /**
   * Its speed in bits a second.
   */
  baud?: number;
  /**
   * What writes a firmware to it: {file} stands for the artifact, {base} for the file of the base. Each artifact is flashed, then measured.
   */
  flash?: Command;
  /**
   * Labels of the runner that can reach the device: what `tinygate plan --devices` puts into the job matrix.
   */
  runs_on?: string[];
  /**
   * Which artifacts it measures. Without it: all.
   */
  artifacts?: string[];
  /**
   * Hardware that others use at the same time, such as a hosted runner: its numbers are marked so, and are noisier.
   */
  shared?: boolean;
  /**
   * How long one device may take in all, with the wait for whoever uses it. After it the device counts as not available, and its rows are inconclusive.
   */
  timeout?: LongDuration;
  /**
   * Inferences before the first that counts, in each run.
   */
  warmup?: number;
  /**
   * Runs: windows of inferences, whose spread is the noise that limits are judged against.
   */
  runs?: number;
  /**
   * Length of one run, from 1 ms to 1 h.
   */
  window?: RunDuration;
  /**
   * mlperf_tiny: 5 runs of at least 10 s each, whose median counts, in the place of runs and window.
   */
  protocol?: 'standard' | 'mlperf_tiny';
  /**
   * File with what each kind of kernel costs on this device, as `tinygate bench --calibrate` writes it: latency is predicted by it where the device has not measured a file. A prediction decides nothing.
   */
  costs?: RelativePath;
}
/**
 * A device of a lab with a repository of its own: its workflow is asked by workflow_dispatch, and only files and numbers cross.
 */
export interface LabDevice {
  /**
   * A device of a lab with a repository of its own: its workflow is asked by workflow_dispatch, and only files and numbers cross.
   */
  via: 'lab';
  /**
   * The repository of the lab.
   */
  repository: string;
  /**
   * File name of its workflow.
   */
  workflow?: string;
  /**
   * Branch or tag that it is asked on.
   */
  ref?: string;
  /**
   * Labels of the runner that asks the lab: what `tinygate plan --devices` puts into the job matrix. It needs no device.
   */
  runs_on?: string[];
  /**
   * Which artifacts it measures. Without it: all.
   */
  artifacts?: string[];
  /**
   * How long one device may take in all, with the wait for whoever uses it. After it the device counts as not available, and its rows are inconclusive.
   */
  timeout?: LongDuration;
  /**
   * File with what each kind of kernel costs on this device, as `tinygate bench --calibrate` writes it: latency is predicted by it where the device has not measured a file. A prediction decides nothing.
   */
  costs?: RelativePath;
}
/**
 * a search over settings of this spec: by successive halving all are trained for a part of the epochs, and the best of them for longer; validation data decides
 */
export interface Tune {
  /**
   * What is explored: keys of this spec by their path, with dots between, each with a list of values or a range.
   */
  parameters: {
    [k: string]: TunedValues;
  };
  /**
   * How many settings are tried. Where lists have no more combinations than that, each is tried once.
   */
  trials?: number;
  /**
   * successive_halving: many settings for few epochs, the best for more. accuracy_aware: one parameter, written from the least to the most compression; the most that keeps every budget is found by halving what is left, each time with all epochs. tpe: one trial after another with all epochs, each where those before were good (tree-structured Parzen estimators, Bergstra et al. 2011), a third of them drawn first.
   */
  strategy?: 'successive_halving' | 'accuracy_aware' | 'tpe';
  /**
   * How many lengths of training there are: the last has all epochs of the student, each before it reduction_factor times fewer. 1: every trial has all epochs.
   */
  rungs?: number;
  /**
   * Of so many trials one goes on to the next rung.
   */
  reduction_factor?: number;
  /**
   * The file that is compared, made of the student. Without it: the only one.
   */
  artifact?: string;
  /**
   * What is traded for the score on the validation data: lower is better.
   */
  metric?: 'deflated_size' | 'size' | 'macs' | 'parameters' | 'arena_estimate';
  /**
   * In how many parts the trials are halved, each by itself, so that each can be a job of its own: `tinygate tune --shard 2/4`. The result is the same wherever they run.
   */
  shards?: number;
}
/**
 * a range of numbers
 */
export interface TunedRange {
  /**
   * The smallest value that is tried.
   */
  min: number;
  /**
   * The largest value that is tried.
   */
  max: number;
  /**
   * log: every factor between values is as likely as another, as for learning rates.
   */
  scale?: 'linear' | 'log';
}
/**
 * A budget in bytes.
 */
export interface SizeBudget {
  /**
   * Which artifact, by its key under artifacts, or which group, by its key under groups.
   */
  artifact: string;
  /**
   * size: bytes of the file. deflated_size: bytes after zlib deflate at level 9, made by pako (the row names its version) alike on every machine: what a zip or an over-the-air update carries. arena_estimate: RAM that TensorFlow Lite Micro would need, computed from the file: activations as its greedy planner places them, and all that the interpreter keeps; an estimate, see [arena.md](arena.md). What is not known is an error.
   */
  metric: 'size' | 'deflated_size' | 'arena_estimate';
  /**
   * Smallest value that passes.
   */
  min?: Size;
  /**
   * Largest value that passes.
   */
  max?: Size;
  /**
   * Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, '2 kB' is in the unit of the metric; an object takes both.
   */
  max_increase?: SizeIncrease;
  /**
   * What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.
   */
  against?: Size | Reference;
  /**
   * What a broken limit does: error fails the run, warn only says so, off is not judged.
   */
  level?: 'error' | 'warn' | 'off';
  /**
   * What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.
   */
  on_unchanged?: 'error' | 'warn';
  /**
   * Lets a broken limit pass with a warning, for a while, under a name.
   */
  waiver?: Waiver;
  /**
   * Printed when the budget fails: why it exists, whom to ask.
   */
  message?: string;
}
/**
 * how much more than the reference is allowed, as a share, as a number, or as both
 */
export interface SizeIncreaseLimits {
  /**
   * Largest growth as a share of the reference.
   */
  percent?: Percentage;
  /**
   * Largest growth in the unit of the metric.
   */
  absolute?: Size;
  /**
   * Where both are given: any breaks the budget when either is exceeded, all only when both are.
   */
  combine?: 'any' | 'all';
  /**
   * What it is compared with, unless against stands beside max_increase: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.
   */
  against?: Size | Reference;
}
/**
 * who answers for a broken limit, why, and until when
 */
export interface Waiver {
  /**
   * Who answers for it.
   */
  owner: string;
  /**
   * Why it may be broken for now.
   */
  reason: string;
  /**
   * Last day on which it holds, as YYYY-MM-DD (UTC); at most a year ahead, or the waiver does not hold.
   */
  expires: string;
}
/**
 * A budget on how well the file does its task.
 */
export interface AccuracyBudget {
  /**
   * Which artifact, by its key under artifacts, or which group, by its key under groups.
   */
  artifact: string;
  /**
   * accuracy: top-1 on the test samples, Σ r(c) / Σ n(c); of equal scores the first counts. class_accuracy: r(c) / n(c) of the class that the budget names, else of the worst class. balanced_accuracy: mean over the classes of r(c) / n(c). macro_f1: mean over the classes of 2 · r(c) / (n(c) + p(c)). class_f1: 2 · r(c) / (n(c) + p(c)) of the class that the budget names, else of the worst class. top_k_accuracy: samples whose class is among the `k` with the largest scores (5, unless the budget says otherwise). auc: area under the ROC curve: of the second of two classes, else the mean over the classes of each against the rest; of a reconstruction, of its error as the sign of an anomaly. partial_auc: area under the ROC curve up to 10 % false alarms, standardised as `max_fpr=0.1` of scikit-learn and DCASE have it: 50 % is chance. average_precision: Σ (Rₙ − Rₙ₋₁) · Pₙ over falling scores, of what `auc` is of; of several labels it is their mAP. exact_match: samples of which every label is right; a label is predicted where its probability is above 0.5. micro_f1: 2 · hits / (labels that are true + labels that are predicted), over all samples and labels together.
   */
  metric:
    | 'accuracy'
    | 'class_accuracy'
    | 'balanced_accuracy'
    | 'macro_f1'
    | 'class_f1'
    | 'top_k_accuracy'
    | 'auc'
    | 'partial_auc'
    | 'average_precision'
    | 'exact_match'
    | 'micro_f1';
  /**
   * For class_accuracy and class_f1: the class, by its name. Without it the class that does worst is judged.
   */
  class?: string;
  /**
   * For top_k_accuracy: among how many of the largest scores the right class must be. Without it: 5.
   */
  k?: number;
  /**
   * Smallest value that passes.
   */
  min?: Fraction;
  /**
   * Largest value that passes.
   */
  max?: Fraction;
  /**
   * Largest loss against a reference, in points: '1.5 %' lets 90 % fall to 88.5 %.
   */
  max_drop?: Fraction;
  /**
   * What max_drop compares with: another artifact on the same samples; base, the same artifact in the base commit; or a value.
   */
  against?: Fraction | Reference;
  /**
   * Judge by a test on the samples: a limit is met or broken only with this confidence, else the verdict is inconclusive and names the samples that would decide. max_drop against an artifact or base is always tested on the same samples, at 0.95 unless given: by McNemar or Tango where samples are right or wrong, else by resampling them (bootstrap); 0.5 lets the measured value decide. min and max are tested, by the exact binomial test or the bootstrap, only where it is given.
   */
  confidence?: number;
  /**
   * What a broken limit does: error fails the run, warn only says so, off is not judged.
   */
  level?: 'error' | 'warn' | 'off';
  /**
   * What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.
   */
  on_unchanged?: 'error' | 'warn';
  /**
   * Lets a broken limit pass with a warning, for a while, under a name.
   */
  waiver?: Waiver;
  /**
   * Printed when the budget fails: why it exists, whom to ask.
   */
  message?: string;
}
/**
 * A budget on how far numbers are from what is true.
 */
export interface ErrorBudget {
  /**
   * Which artifact, by its key under artifacts, or which group, by its key under groups.
   */
  artifact: string;
  /**
   * mae: mean over the test samples, and the numbers of each, of |output − target|, in the unit of the targets. rmse: root of the mean of (output − target)² over the test samples and the numbers of each.
   */
  metric: 'mae' | 'rmse';
  /**
   * Smallest value that passes.
   */
  min?: Number;
  /**
   * Largest value that passes.
   */
  max?: Number;
  /**
   * Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, 0.1 is so much more; an object takes both.
   */
  max_increase?: NumberIncrease;
  /**
   * What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.
   */
  against?: Number | Reference;
  /**
   * Judge by resampling the test samples (bootstrap): a limit is met or broken only with this confidence, else the verdict is inconclusive. max_increase against an artifact or base is always tested, on the same samples, at 0.95 unless given; 0.5 lets the measured value decide. min and max are tested only where it is given.
   */
  confidence?: number;
  /**
   * What a broken limit does: error fails the run, warn only says so, off is not judged.
   */
  level?: 'error' | 'warn' | 'off';
  /**
   * What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.
   */
  on_unchanged?: 'error' | 'warn';
  /**
   * Lets a broken limit pass with a warning, for a while, under a name.
   */
  waiver?: Waiver;
  /**
   * Printed when the budget fails: why it exists, whom to ask.
   */
  message?: string;
}
/**
 * how much more than the reference is allowed, as a share, as a number, or as both
 */
export interface NumberIncreaseLimits {
  /**
   * Largest growth as a share of the reference.
   */
  percent?: Percentage;
  /**
   * Largest growth in the unit of the metric.
   */
  absolute?: Number;
  /**
   * Where both are given: any breaks the budget when either is exceeded, all only when both are.
   */
  combine?: 'any' | 'all';
  /**
   * What it is compared with, unless against stands beside max_increase: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.
   */
  against?: Number | Reference;
}
/**
 * A budget on sparsity.
 */
export interface SparsityBudget {
  /**
   * Which artifact, by its key under artifacts, or which group, by its key under groups.
   */
  artifact: string;
  /**
   * sparsity: of each compressed kernel, or of the `layers` that the budget names, the share of codes equal to their zero point; the kernel with the fewest is judged, or with `over: all` their share in all of them together.
   */
  metric: 'sparsity';
  /**
   * The layers that are judged, by name, by a glob with *, or by a regular expression between slashes; a pattern that matches no layer of the file is an error. Without it: the layers that the spec compresses, else every kernel of the file.
   */
  layers?: Layers;
  /**
   * each: every layer by itself, and the one that does worst is judged. all: the layers together, or every kernel of the file where layers is not given.
   */
  over?: 'each' | 'all';
  /**
   * Smallest value that passes.
   */
  min?: Fraction;
  /**
   * Largest value that passes.
   */
  max?: Fraction;
  /**
   * Largest loss against a reference, in points: '1.5 %' lets 90 % fall to 88.5 %.
   */
  max_drop?: Fraction;
  /**
   * What max_drop compares with: another artifact on the same samples; base, the same artifact in the base commit; or a value.
   */
  against?: Fraction | Reference;
  /**
   * What a broken limit does: error fails the run, warn only says so, off is not judged.
   */
  level?: 'error' | 'warn' | 'off';
  /**
   * What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.
   */
  on_unchanged?: 'error' | 'warn';
  /**
   * Lets a broken limit pass with a warning, for a while, under a name.
   */
  waiver?: Waiver;
  /**
   * Printed when the budget fails: why it exists, whom to ask.
   */
  message?: string;
}
/**
 * A budget on the codes of kernels.
 */
export interface CodesBudget {
  /**
   * Which artifact, by its key under artifacts, or which group, by its key under groups.
   */
  artifact: string;
  /**
   * distinct_codes: of each compressed kernel, or of the `layers` that the budget names, the number of distinct codes; the kernel with the most is judged, or with `over: all` the codes of all of them together, which are known where none is wider than 8 bits.
   */
  metric: 'distinct_codes';
  /**
   * The layers that are judged, by name, by a glob with *, or by a regular expression between slashes; a pattern that matches no layer of the file is an error. Without it: the layers that the spec compresses, else every kernel of the file.
   */
  layers?: Layers;
  /**
   * each: every layer by itself, and the one that does worst is judged. all: the layers together, or every kernel of the file where layers is not given.
   */
  over?: 'each' | 'all';
  /**
   * Smallest value that passes.
   */
  min?: Count;
  /**
   * Largest value that passes.
   */
  max?: Count;
  /**
   * Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, 1000 is so many more; an object takes both.
   */
  max_increase?: CountIncrease;
  /**
   * What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.
   */
  against?: Count | Reference;
  /**
   * What a broken limit does: error fails the run, warn only says so, off is not judged.
   */
  level?: 'error' | 'warn' | 'off';
  /**
   * What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.
   */
  on_unchanged?: 'error' | 'warn';
  /**
   * Lets a broken limit pass with a warning, for a while, under a name.
   */
  waiver?: Waiver;
  /**
   * Printed when the budget fails: why it exists, whom to ask.
   */
  message?: string;
}
/**
 * how much more than the reference is allowed, as a share, as a number, or as both
 */
export interface CountIncreaseLimits {
  /**
   * Largest growth as a share of the reference.
   */
  percent?: Percentage;
  /**
   * Largest growth in the unit of the metric.
   */
  absolute?: Count;
  /**
   * Where both are given: any breaks the budget when either is exceeded, all only when both are.
   */
  combine?: 'any' | 'all';
  /**
   * What it is compared with, unless against stands beside max_increase: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.
   */
  against?: Count | Reference;
}
/**
 * A budget in plain numbers.
 */
export interface CountBudget {
  /**
   * Which artifact, by its key under artifacts, or which group, by its key under groups.
   */
  artifact: string;
  /**
   * parameters: elements of the weights and biases that operators read; what two subgraphs share counts once. macs: multiply-accumulates of one inference, from shapes; taps on padding count. Where those of an operator are not known the row is an error that names it. float_operators: operators that read or write floating point. Constants do not count: a hybrid operator, int8 weights under float activations, does. `0` means integer-only.
   */
  metric: 'parameters' | 'macs' | 'float_operators';
  /**
   * Smallest value that passes.
   */
  min?: Count;
  /**
   * Largest value that passes.
   */
  max?: Count;
  /**
   * Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, 1000 is so many more; an object takes both.
   */
  max_increase?: CountIncrease;
  /**
   * What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.
   */
  against?: Count | Reference;
  /**
   * What a broken limit does: error fails the run, warn only says so, off is not judged.
   */
  level?: 'error' | 'warn' | 'off';
  /**
   * What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.
   */
  on_unchanged?: 'error' | 'warn';
  /**
   * Lets a broken limit pass with a warning, for a while, under a name.
   */
  waiver?: Waiver;
  /**
   * Printed when the budget fails: why it exists, whom to ask.
   */
  message?: string;
}
/**
 * A budget in bytes that a device measured.
 */
export interface MemoryBudget {
  /**
   * Which artifact, by its key under artifacts, or which group, by its key under groups.
   */
  artifact: string;
  /**
   * peak_memory: largest resident memory of the process, from `memory.peak_bytes`; `report_peak_memory_footprint` of benchmark_model. memory_increment: what the file added to the resident memory of the process, from `memory.increment_bytes`: the largest less that before it was loaded. arena: tensor arena that the interpreter used, from `memory.arena_bytes`; `arena_used_bytes()` of TFLite Micro. stack: stack that one inference used at most, from `memory.stack_bytes`: the watermark of a firmware. ram: static RAM of the firmware, from `memory.ram_bytes`; Total RAM of X-CUBE-AI. flash: bytes of the firmware with the model and its kernels, from `memory.flash_bytes`; Total Flash of X-CUBE-AI.
   */
  metric: 'peak_memory' | 'memory_increment' | 'arena' | 'stack' | 'ram' | 'flash';
  /**
   * Which device measured it, by the name in its measurement file. Without it the artifact must have been measured on one device only.
   */
  device?: string;
  /**
   * Smallest value that passes.
   */
  min?: Size;
  /**
   * Largest value that passes.
   */
  max?: Size;
  /**
   * Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, '2 kB' is in the unit of the metric; an object takes both.
   */
  max_increase?: SizeIncrease;
  /**
   * What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.
   */
  against?: Size | Reference;
  /**
   * What a broken limit does: error fails the run, warn only says so, off is not judged.
   */
  level?: 'error' | 'warn' | 'off';
  /**
   * What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.
   */
  on_unchanged?: 'error' | 'warn';
  /**
   * Lets a broken limit pass with a warning, for a while, under a name.
   */
  waiver?: Waiver;
  /**
   * Printed when the budget fails: why it exists, whom to ask.
   */
  message?: string;
}
/**
 * A budget on the time of one inference.
 */
export interface LatencyBudget {
  /**
   * Which artifact, by its key under artifacts, or which group, by its key under groups.
   */
  artifact: string;
  /**
   * latency_mean: mean time of one inference, mean over the runs; `avg` of benchmark_model. latency_median: median time of one inference, mean over the runs; what MLPerf Tiny reports. latency_p95: 95th percentile of the time of one inference, mean over the runs.
   */
  metric: 'latency_mean' | 'latency_median' | 'latency_p95';
  /**
   * Which device measured it, by the name in its measurement file. Without it the artifact must have been measured on one device only.
   */
  device?: string;
  /**
   * Smallest value that passes.
   */
  min?: Duration;
  /**
   * Largest value that passes.
   */
  max?: Duration;
  /**
   * Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, '1 ms' is in the unit of the metric; an object takes both.
   */
  max_increase?: DurationIncrease;
  /**
   * What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.
   */
  against?: Duration | Reference;
  /**
   * What a broken limit does: error fails the run, warn only says so, off is not judged.
   */
  level?: 'error' | 'warn' | 'off';
  /**
   * What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.
   */
  on_unchanged?: 'error' | 'warn';
  /**
   * Lets a broken limit pass with a warning, for a while, under a name.
   */
  waiver?: Waiver;
  /**
   * Printed when the budget fails: why it exists, whom to ask.
   */
  message?: string;
}
/**
 * how much more than the reference is allowed, as a share, as a number, or as both
 */
export interface DurationIncreaseLimits {
  /**
   * Largest growth as a share of the reference.
   */
  percent?: Percentage;
  /**
   * Largest growth in the unit of the metric.
   */
  absolute?: Duration;
  /**
   * Where both are given: any breaks the budget when either is exceeded, all only when both are.
   */
  combine?: 'any' | 'all';
  /**
   * What it is compared with, unless against stands beside max_increase: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.
   */
  against?: Duration | Reference;
}
/**
 * A budget on the energy of one inference.
 */
export interface EnergyBudget {
  /**
   * Which artifact, by its key under artifacts, or which group, by its key under groups.
   */
  artifact: string;
  /**
   * energy: energy of one inference, mean over the runs; from `energy`.
   */
  metric: 'energy';
  /**
   * Which device measured it, by the name in its measurement file. Without it the artifact must have been measured on one device only.
   */
  device?: string;
  /**
   * Smallest value that passes.
   */
  min?: Energy;
  /**
   * Largest value that passes.
   */
  max?: Energy;
  /**
   * Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, '0.1 mJ' is in the unit of the metric; an object takes both.
   */
  max_increase?: EnergyIncrease;
  /**
   * What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.
   */
  against?: Energy | Reference;
  /**
   * What a broken limit does: error fails the run, warn only says so, off is not judged.
   */
  level?: 'error' | 'warn' | 'off';
  /**
   * What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.
   */
  on_unchanged?: 'error' | 'warn';
  /**
   * Lets a broken limit pass with a warning, for a while, under a name.
   */
  waiver?: Waiver;
  /**
   * Printed when the budget fails: why it exists, whom to ask.
   */
  message?: string;
}
/**
 * how much more than the reference is allowed, as a share, as a number, or as both
 */
export interface EnergyIncreaseLimits {
  /**
   * Largest growth as a share of the reference.
   */
  percent?: Percentage;
  /**
   * Largest growth in the unit of the metric.
   */
  absolute?: Energy;
  /**
   * Where both are given: any breaks the budget when either is exceeded, all only when both are.
   */
  combine?: 'any' | 'all';
  /**
   * What it is compared with, unless against stands beside max_increase: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.
   */
  against?: Energy | Reference;
}
/**
 * A budget on how a device runs the graph.
 */
export interface NodeBudget {
  /**
   * Which artifact, by its key under artifacts, or which group, by its key under groups.
   */
  artifact: string;
  /**
   * delegated_nodes: operators that an accelerator or an optimised backend took, from `nodes.delegated`. undelegated_nodes: operators that it left to the interpreter, from `nodes.undelegated`.
   */
  metric: 'delegated_nodes' | 'undelegated_nodes';
  /**
   * Which device measured it, by the name in its measurement file. Without it the artifact must have been measured on one device only.
   */
  device?: string;
  /**
   * Smallest value that passes.
   */
  min?: Count;
  /**
   * Largest value that passes.
   */
  max?: Count;
  /**
   * What a broken limit does: error fails the run, warn only says so, off is not judged.
   */
  level?: 'error' | 'warn' | 'off';
  /**
   * What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.
   */
  on_unchanged?: 'error' | 'warn';
  /**
   * Lets a broken limit pass with a warning, for a while, under a name.
   */
  waiver?: Waiver;
  /**
   * Printed when the budget fails: why it exists, whom to ask.
   */
  message?: string;
}
/**
 * A budget on the operators that a runtime would refuse.
 */
export interface OperatorBudget {
  /**
   * Which artifact, by its key under artifacts, or which group, by its key under groups.
   */
  artifact: string;
  /**
   * operators: operators that `allow` does not hold or that `deny` holds, by name, version and type: what the runtime on the device would refuse. The row names each with its layer, and the list with its source.
   */
  metric: 'operators';
  /**
   * The operators that may be in the file: the name of a ready list (tflm, cmsis-nn, xnnpack), or a list of ready lists and operators. What the list says about one operator wins over the ready lists in it.
   */
  allow?: OperatorList;
  /**
   * Operators that may not be in the file, whatever allow says.
   */
  deny?: OperatorList;
  /**
   * How many operators that are not allowed pass.
   */
  max?: Count;
  /**
   * What a broken limit does: error fails the run, warn only says so, off is not judged.
   */
  level?: 'error' | 'warn' | 'off';
  /**
   * What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.
   */
  on_unchanged?: 'error' | 'warn';
  /**
   * Lets a broken limit pass with a warning, for a while, under a name.
   */
  waiver?: Waiver;
  /**
   * Printed when the budget fails: why it exists, whom to ask.
   */
  message?: string;
}
/**
 * an operator, or those of its versions and types that are meant
 */
export interface ListedOperator {
  /**
   * A builtin operator of TensorFlow Lite.
   */
  operator?: string;
  /**
   * A custom operator, by its own name, in place of operator.
   */
  custom?: string;
  /**
   * Smallest version of the operator's description that is meant.
   */
  min_version?: number;
  /**
   * Largest version that is meant.
   */
  max_version?: number;
  /**
   * What it computes in where it is meant.
   */
  types?: (
    | 'float32'
    | 'float16'
    | 'bfloat16'
    | 'float64'
    | 'int4'
    | 'uint4'
    | 'int8'
    | 'uint8'
    | 'int16'
    | 'uint16'
    | 'int32'
    | 'uint32'
    | 'int64'
    | 'uint64'
    | 'bool'
    | 'string'
    | 'complex64'
    | 'complex128'
    | 'resource'
    | 'variant'
  )[];
}
